#include "base/nearest.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using plaint::nearest;

TEST_CASE("the nearest name is suggested") {
    const std::vector<std::string> names{"received", "classified", "closed", "archive", "assign", "已受理", "已关闭"};
    struct Case {
        std::string_view what;
        std::string_view word;
        std::optional<std::string> suggestion;
    };
    const Case cases[] = {
        {"the name itself", "closed", "closed"},
        {"two letters swapped", "recieved", "received"},
        {"one letter missing", "closd", "closed"},
        {"one letter too many", "assiggn", "assign"},
        {"another case", "ARCHIVE", "archive"},
        {"full-width letters", "\uFF43\uFF4C\uFF4F\uFF53\uFF45\uFF44", "closed"},
        {"a third of the longer word", "arch", {}},
        {"two of seven", "archi", "archive"},
        {"Chinese, one character of three", "已关毕", "已关闭"},
        {"Chinese, two characters of three", "未关毕", {}},
        {"nothing near", "invoice", {}},
        {"empty", "", {}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.what);
        CHECK(nearest(c.word, names) == c.suggestion);
    }
}

TEST_CASE("of equally near names the earlier one is suggested, a nearer one goes before") {
    const std::vector<std::string> names{"low", "lot", "log"};
    CHECK(nearest("lox", names) == "low");
    CHECK(nearest("lgo", names) == "log");
}

TEST_CASE("a name that shares no character is never suggested") {
    const std::vector<std::string> names{"a", "中"};
    CHECK(nearest("b", names) == std::nullopt);
    CHECK(nearest("国", names) == std::nullopt);
    CHECK(nearest("A", names) == "a");
}

TEST_CASE("short words allow one edit") {
    const std::vector<std::string> names{"id", "高"};
    CHECK(nearest("di", names) == "id");
    CHECK(nearest("i", names) == "id");
    CHECK(nearest("高高", names) == "高");
}

TEST_CASE("no candidates, huge words and bytes that are no text give no suggestion") {
    CHECK(nearest("x", {}) == std::nullopt);
    const std::vector<std::string> names{std::string(100'000, 'a'), "closed"};
    CHECK(nearest(std::string(100'000, 'b'), names) == std::nullopt);
    CHECK(nearest("\xFF\xFE\xFD", names) == std::nullopt);
}
