// The table that the build generates holds exactly the bytes of the files it was made from.
#include "store/embedded_table.hpp"
#include "store/resources.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

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

TEST_CASE("the table is sorted by path, so that look-up by halves finds every file") {
    CHECK(std::ranges::is_sorted(embedded_files(), {}, &EmbeddedFile::path));
}

TEST_CASE("a folder's files are listed without those of folders that only begin alike") {
    CHECK(embedded_under("folder/deep") ==
          std::vector<std::string_view>{"folder/deep/empty.txt", "folder/deep/one.txt"});
    CHECK(embedded_under("").size() == 4);
    CHECK(embedded_under("fold").empty());
    CHECK(embedded_under("folder/deep/one.txt").empty());
}

TEST_CASE("a path that is not there is nothing, nor is a folder") {
    CHECK_FALSE(embedded("folder/none"));
    CHECK_FALSE(embedded("folder"));
    CHECK_FALSE(embedded(""));
}
