// How long the checker takes: compiling the profile's schema, and checking the sample records with it.
#include "data/json.hpp"
#include "schema/fields.hpp"
#include "schema/schema.hpp"
#include "store/rules.hpp"
#include "yaml/yaml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using namespace plaint;

std::string slurp(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

template <class T>
T must(Result<T> result, std::string_view what) {
    if (result) return std::move(*result);
    fmt::print(stderr, "{}: {}\n", what, result.error().findings.front().message.en);
    std::exit(1);
}

/// Median time of one call in microseconds.
template <class Work>
double median_us(int rounds, Work work) {
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[static_cast<std::size_t>(rounds / 2)];
}

void measure_record(const schema::Schema& compiled, const fs::path& file) {
    const std::string text = slurp(file);
    const auto record = must(yaml::parse(text, file.string()), file.string());
    const bool valid = compiled.accepts(record.root());
    const double check = median_us(2001, [&] { (void)compiled.check(record.root()); });
    fmt::print("check    {:7.1f} us  {:5} bytes {:4} nodes {:7} {}\n", check, text.size(), record.tree().nodes.size(),
               valid ? "valid" : "invalid", file.filename().string());
}

}  // namespace

int main() {
    const fs::path source = PLAINT_SOURCE;
    const auto rules = must(store::load_rules(nullptr, store::Resources(nullptr, std::nullopt)), "rules");
    const std::string text = data::to_json(rules.schema_document.root(), 2);
    const auto document = must(data::parse_json(text, "record.schema.json"), "schema");
    const auto compiled = must(schema::Schema::compile(document, {}, schema::UnknownKeywords::refused), "schema");
    const auto fields = must(schema::Fields::read(document), "fields");
    fmt::print("schema   {} bytes, {} fields\n", text.size(), fields.names().size());
    fmt::print("parse    {:7.1f} us\n", median_us(101, [&] { (void)data::parse_json(text, "schema.json"); }));
    fmt::print("compile  {:7.1f} us\n", median_us(101, [&] { (void)schema::Schema::compile(document); }));
    fmt::print("fields   {:7.1f} us\n", median_us(101, [&] { (void)schema::Fields::read(document); }));
    for (const char* folder : {"valid", "invalid"}) {
        for (const auto& entry : fs::directory_iterator(source / "tests/data/records" / folder)) {
            if (entry.path().extension() == ".yaml") measure_record(compiled, entry.path());
        }
    }
}
