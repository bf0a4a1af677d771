// What the program carries is compiled without being checked (schema::Schema::trusted), so it is checked here.
#include "data/json.hpp"
#include "store/resources.hpp"
#include "store/rules.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

using namespace plaint;

namespace {

namespace fs = std::filesystem;

std::optional<data::Document> carried(std::string_view uri) {
    const auto text = store::embedded("schemas/record.schema.json");
    if (uri != "urn:plaint:record:1" || !text) return std::nullopt;
    auto parsed = data::parse_json(std::string(*text), "record.schema.json");
    REQUIRE(parsed.has_value());
    return std::move(*parsed);
}

/// A folder that lasts as long as the test.
struct Folder {
    fs::path path = fs::temp_directory_path() / fs::path("plaint-carried-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

}  // namespace

TEST_CASE("every schema that the program carries passes the meta-schema and has no unknown keyword") {
    std::size_t schemas = 0;
    for (const std::string_view path : store::embedded_under("")) {
        if (!path.ends_with(".json")) continue;
        CAPTURE(path);
        const auto document = data::parse_json(std::string(*store::embedded(path)), std::string(path));
        REQUIRE(document.has_value());
        const auto compiled = schema::Schema::compile(*document, carried, schema::UnknownKeywords::refused);
        if (!compiled) FAIL_CHECK(compiled.error().findings.front().message.in(Lang::en));
        ++schemas;
    }
    CHECK(schemas >= 4);
}

TEST_CASE("every profile that the program carries has rules without findings") {
    const store::Resources resources(nullptr, std::nullopt);
    REQUIRE(!resources.profiles().empty());
    for (const std::string& profile : resources.profiles()) {
        CAPTURE(profile);
        const auto rules = store::load_rules(nullptr, resources, profile);
        REQUIRE(rules.has_value());
        CHECK(rules->profile == profile);
        CHECK(rules->version.size() == 12);
        CHECK(rules->self_contained_schema().has_value());
    }
}

TEST_CASE("a schema of the repository's own is checked, where a carried one is trusted") {
    const Folder folder;
    fs::create_directories(folder.path / ".plaint/profiles/it-project");
    std::ofstream(folder.path / "plaint.yaml") << "version: 1\n";
    std::ofstream(folder.path / ".plaint/profiles/it-project/schema.json") << R"({"type": "object", "minimun": 3})";
    const auto source = store::folder_source(folder.path);
    const auto rules = store::load_rules(source.get(), store::Resources(source.get(), std::nullopt));
    REQUIRE(!rules.has_value());
    bool told = false;
    for (const Finding& finding : rules.error().findings) told = told || finding.code.starts_with("schema.");
    CHECK(told);
}
