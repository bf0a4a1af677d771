// Any document and any change of it: done exactly, or refused as something that cannot be edited.
#include "yaml/patch.hpp"
#include "yaml/yaml.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace plaint;
using data::Change;

namespace {

/// The change is told by the first four bytes; the document is the rest.
constexpr std::size_t k_header = 4;

data::Value value_of(std::uint8_t choice) {
    switch (choice % 12) {
        case 0:
            return {};
        case 1:
            return "word";
        case 2:
            return "两行\n文字\n";
        case 3:
            return "kept\n\n";
        case 4:
            return "yes: # no";
        case 5:
            return 42;
        case 6:
            return data::Mapping{{"a", 1}, {"b", data::Sequence{"x", "m\nn"}}};
        case 7:
            return data::Sequence{"x", data::Mapping{{"a", 1}, {"b", "m\nn\n"}}};
        case 8:
            return data::Mapping{};
        case 9:
            return data::Sequence{data::Sequence{1, 2}, true};
        case 10:
            return "";
        default:
            return data::Mapping{{"deep", data::Mapping{{"er", data::Mapping{}}}}};
    }
}

Change change_of(const data::Document& document, const std::uint8_t* header) {
    const auto count = static_cast<data::NodeIndex>(document.tree().nodes.size());
    const data::Path path = data::View(&document.tree(), header[0] % count).path();
    const data::Value value = value_of(header[1]);
    switch (header[2] % 5) {
        case 0:
            return {Change::Op::set, path, value};
        case 1:
            return {Change::Op::set, path / "new", value};
        case 2:
            return {Change::Op::set, path / "new" / "below", value};
        case 3:
            return {Change::Op::append, path, value};
        default:
            return {Change::Op::remove, path, {}};
    }
}

void fail_with(const Failure& failure, std::string_view text) {
    const Finding& finding = failure.findings.front();
    std::fprintf(stderr, "%s: %s\n%.*s\n", finding.code.c_str(), finding.message.en.c_str(),
                 static_cast<int>(text.size()), text.data());
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < k_header || size > 4096) return 0;
    const std::string text(reinterpret_cast<const char*>(data) + k_header, size - k_header);
    const auto document = yaml::parse(text, "fuzz");
    // What the two readers do not agree about beforehand they need not agree about afterwards.
    if (!document || !yaml::cross_check(*document)) return 0;
    const Change change = change_of(*document, data);
    const auto result = yaml::edited(*document, {change});
    if (!result && result.error().findings.front().code != "yaml.cannot_edit") fail_with(result.error(), text);
    return 0;
}
