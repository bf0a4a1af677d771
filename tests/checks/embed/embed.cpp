// The table that the build generates holds exactly the bytes of the files it was made from.
#include "data/json.hpp"
#include "store/embedded_table.hpp"
#include "store/resources.hpp"
#include "yaml/yaml.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

using namespace plaint;
using namespace plaint::store;

namespace {

std::string read(std::string_view path) {
    std::ifstream in(std::string(PLAINT_EMBED_FOLDER "/").append(path), std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("every embedded file has the bytes of the file on disk") {
    for (const std::string_view path :
         {"folder/bytes.bin", "folder/deep/empty.txt", "folder/deep/one.txt", "folder/deeper.txt"}) {
        CAPTURE(path);
        const auto bytes = embedded(path);
        REQUIRE(bytes);
        CHECK(*bytes == read(path));
    }
}

TEST_CASE("the sample holds every byte value, so the comparison means something") {
    const auto bytes = embedded("folder/bytes.bin");
    REQUIRE(bytes);
    for (int value = 0; value < 256; ++value) CHECK(bytes->find(static_cast<char>(value)) != std::string_view::npos);
}

TEST_CASE("a document that was parsed by the build is what parsing its file gives") {
    struct Case {
        const char* path;
        Result<data::Document> parsed;
    };
    const Case cases[] = {
        {"folder/page.json", data::parse_json(read("folder/page.json"), "x")},
        {"folder/page.yaml", yaml::parse(read("folder/page.yaml"), "x")},
    };
    for (const Case& one : cases) {
        CAPTURE(std::string(one.path));
        REQUIRE(one.parsed);
        const auto frozen = embedded_document(one.path, "named");
        REQUIRE(frozen);
        CHECK(frozen->name() == "named");
        CHECK(frozen->text() == one.parsed->text());
        const auto& nodes = one.parsed->tree().nodes;
        const auto& ours = frozen->tree().nodes;
        REQUIRE(ours.size() == nodes.size());
        REQUIRE(nodes.size() > 5);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            CHECK(ours[i].text == nodes[i].text);
            CHECK(ours[i].key == nodes[i].key);
            CHECK(ours[i].span == nodes[i].span);
            CHECK(ours[i].key_span == nodes[i].key_span);
            CHECK(ours[i].parent == nodes[i].parent);
            CHECK(ours[i].first_child == nodes[i].first_child);
            CHECK(ours[i].next_sibling == nodes[i].next_sibling);
            CHECK(ours[i].child_count == nodes[i].child_count);
            CHECK(ours[i].kind == nodes[i].kind);
            CHECK(ours[i].style == nodes[i].style);
        }
    }
    CHECK_FALSE(embedded_document("folder/none.json", "x"));
    CHECK_FALSE(embedded_document("", "x"));
}

TEST_CASE("the table is sorted by path, so that look-up by halves finds every file") {
    CHECK(std::ranges::is_sorted(embedded_files(), {}, &EmbeddedFile::path));
}

TEST_CASE("a folder's files are listed without those of folders that only begin alike") {
    CHECK(embedded_under("folder/deep") ==
          std::vector<std::string_view>{"folder/deep/empty.txt", "folder/deep/one.txt"});
    CHECK(embedded_under("").size() == 6);
    CHECK(embedded_under("fold").empty());
    CHECK(embedded_under("folder/deep/one.txt").empty());
}

TEST_CASE("a path that is not there is nothing, nor is a folder") {
    CHECK_FALSE(embedded("folder/none"));
    CHECK_FALSE(embedded("folder"));
    CHECK_FALSE(embedded(""));
}
