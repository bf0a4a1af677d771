// The official JSON Schema test suite (Debian package json-schema-test-suite): every required test of draft 7.
#include "data/json.hpp"
#include "schema/schema.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#ifndef PLAINT_JSON_SCHEMA_SUITE
#define PLAINT_JSON_SCHEMA_SUITE "/usr/share/json-schema-test-suite"
#endif

namespace {

namespace fs = std::filesystem;
using plaint::data::Document;
using plaint::data::View;
using plaint::schema::Schema;

const fs::path k_suite = PLAINT_JSON_SCHEMA_SUITE;

std::string slurp(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::optional<Document> parsed(const fs::path& path) {
    auto document = plaint::data::parse_json(slurp(path), path.string());
    if (!document) return std::nullopt;
    return *document;
}

std::optional<Document> remote(std::string_view uri) {
    constexpr std::string_view host = "http://localhost:1234/";
    if (!uri.starts_with(host)) return std::nullopt;
    return parsed(k_suite / "remotes" / std::string(uri.substr(host.size())));
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Tests in a file, counted by their text and not by running them.
std::size_t tests_held(const fs::path& file) {
    const std::string text = slurp(file);
    std::size_t count = 0;
    for (std::size_t at = text.find("\"valid\":"); at != std::string::npos; at = text.find("\"valid\":", at + 1))
        ++count;
    return count;
}

std::string first_message(const plaint::Findings& findings) {
    return findings.empty() ? std::string("no finding") : findings.front().message.en;
}

std::size_t run_group(View group) {
    // A schema of its own document: `#` means the group's schema, not the file.
    const Document document = Document::of(group.find("schema").value());
    const auto schema = Schema::compile(document, remote);
    CAPTURE(group.find("description").text());
    REQUIRE_MESSAGE(schema.has_value(), (schema ? "" : first_message(schema.error().findings)));
    std::size_t run = 0;
    for (const View test : group.find("tests")) {
        CAPTURE(test.find("description").text());
        const bool valid = test.find("valid").text() == "true";
        const auto findings = schema->check(test.find("data"));
        CHECK(schema->accepts(test.find("data")) == valid);
        CHECK_MESSAGE(findings.empty() == valid, first_message(findings));
        ++run;
    }
    return run;
}

std::size_t run_file(const fs::path& file) {
    CAPTURE(file.string());
    const auto document = parsed(file);
    REQUIRE(document.has_value());
    std::size_t run = 0;
    for (const View group : document->root()) run += run_group(group);
    return run;
}

}  // namespace

TEST_CASE("every required test of draft 7 in the official suite passes") {
    const fs::path folder = k_suite / "tests" / "draft7";
    REQUIRE_MESSAGE(fs::is_directory(folder), "install the Debian package json-schema-test-suite");
    std::size_t run = 0;
    std::size_t held = 0;
    for (const fs::path& file : files_in(folder)) {
        held += tests_held(file);
        run += run_file(file);
    }
    MESSAGE("official suite, draft 7: ran " << run << " of " << held << " required tests");
    CHECK(run > 0);
    CHECK(run == held);
}

TEST_CASE("the suite's optional tests pass for the formats that are asserted and for large numbers") {
    for (const char* name : {"bignum.json", "zeroTerminatedFloats.json", "format/date.json", "format/date-time.json",
                             "format/time.json", "format/email.json", "format/uri.json", "format/uri-reference.json"}) {
        const fs::path file = k_suite / "tests" / "draft7" / "optional" / name;
        CHECK(run_file(file) == tests_held(file));
    }
}
