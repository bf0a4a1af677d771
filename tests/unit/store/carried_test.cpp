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
        const auto compiled = schema::Schema::compile(*document, {}, schema::UnknownKeywords::refused);
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
        const auto compiled = schema::Schema::compile(rules->schema_document, {}, schema::UnknownKeywords::refused);
        CHECK(compiled.has_value());
    }
}

TEST_CASE("the record schema that the build put together is the one that is put together from the files") {
    const Folder folder;
    fs::create_directories(folder.path / "schemas");
    const auto core = store::embedded("schemas/record.schema.json");
    REQUIRE(core.has_value());
    std::ofstream(folder.path / "schemas/record.schema.json") << *core;
    const store::Resources carried(nullptr, std::nullopt);
    const store::Resources files(nullptr, folder.path);  // its core comes from a file, so everything is made anew
    for (const std::string& profile : carried.profiles()) {
        CAPTURE(profile);
        const auto built = store::load_rules(nullptr, carried, profile);
        const auto made = store::load_rules(nullptr, files, profile);
        REQUIRE((built.has_value() && made.has_value()));
        CHECK(data::same(built->schema_document.root(), made->schema_document.root()));
        CHECK(built->policy.fields.packed() == made->policy.fields.packed());
    }
}

TEST_CASE("fields of the repository's own policy are in its record schema, and what is wrong with them is told") {
    const Folder folder;
    const auto load = [&](std::string_view fields) {
        std::ofstream(folder.path / "plaint.yaml") << "version: 1\nfields:\n" << fields;
        const auto source = store::folder_source(folder.path);
        return store::load_rules(source.get(), store::Resources(source.get(), std::nullopt));
    };
    const auto with = load("  subject.floor: {label: {en: Floor, zh: 楼层}, is: line}\n");
    REQUIRE(with.has_value());
    CHECK(with->policy.fields.find("subject.floor") != nullptr);
    const auto without = load("  subject.flor.x: {label: {en: Floor, zh: 楼层}, is: line}\n");
    REQUIRE(!without.has_value());
    CHECK(without.error().findings.front().code == "fields.no_group");
    CHECK(without.error().findings.front().position.line == 3);
}

TEST_CASE("a repository's policy that its schema refuses is refused, and that comes before what follows from it") {
    const Folder folder;
    const auto first_code = [&](std::string_view policy) -> std::string {
        std::ofstream(folder.path / "plaint.yaml") << policy;
        const auto source = store::folder_source(folder.path);
        const auto rules = store::load_rules(source.get(), store::Resources(source.get(), std::nullopt));
        return rules ? "" : rules.error().findings.front().code;
    };
    CHECK(first_code("version: 1\n") == "");
    CHECK(first_code("profile: it-project\n") == "schema.required");
    CHECK(first_code("profile: nowhere\n") == "schema.required");
    CHECK(first_code("version: 1\nprofile: nowhere\n") == "store.unknown_profile");
    CHECK(first_code("fields: {subject.floor: {label: {en: Floor, zh: 楼层}, is: line}}\n") == "schema.required");
    CHECK(first_code("people: [{person: nobody, roles: [king]}]\n") == "schema.required");
}
