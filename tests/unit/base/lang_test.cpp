#include "base/lang.hpp"

#include <doctest/doctest.h>

using plaint::Lang;
using plaint::Phrase;
using plaint::phrase;
using plaint::Text;

TEST_CASE("a phrase speaks the language asked for") {
    const Phrase spoken = phrase({"{0} of {1}", "{1} 中的 {0}"}, 2, "all");
    CHECK(spoken.in(Lang::en) == "2 of all");
    CHECK(spoken.in(Lang::zh) == "all 中的 2");
}

TEST_CASE("a phrase inside a phrase speaks the same language as the outer one") {
    const Phrase inner = Text{"closed", "已关闭"};
    const Phrase outer = phrase({"it is {0}", "当前为{0}"}, inner);
    CHECK(outer.in(Lang::en) == "it is closed");
    CHECK(outer.in(Lang::zh) == "当前为已关闭");
}

TEST_CASE("doubled braces are braces") {
    const Phrase braces = Text{"a {{x}}", "甲 {{x}}"};
    CHECK(braces.en == "a {x}");
    CHECK(braces.zh == "甲 {x}");
}

TEST_CASE("a phrase without Chinese falls back to English") {
    CHECK(Phrase{"only", ""}.in(Lang::zh) == "only");
    CHECK(Phrase::same("x").in(Lang::zh) == "x");
}
