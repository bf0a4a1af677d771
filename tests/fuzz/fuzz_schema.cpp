// Any schema and document, as JSON parted by a zero byte: compiling and checking end, say where, and agree with each
// other.
#include "data/json.hpp"
#include "schema/fields.hpp"
#include "schema/schema.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace plaint;

void require(bool holds) {
    if (!holds) std::abort();
}

void check_compiled(const schema::Schema& compiled, const data::Document& instance) {
    const auto findings = compiled.check(instance.root(), 20);
    require(findings.empty() == compiled.accepts(instance.root()));
    require(findings.size() <= 20);
    for (const Finding& finding : findings) {
        require(!finding.code.empty() && !finding.message.en.empty() && !finding.message.zh.empty());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    const std::size_t cut = std::min(text.find('\0'), size);
    const auto source = data::parse_json(text.substr(0, cut), "schema.json");
    const auto instance = data::parse_json(text.substr(std::min(cut + 1, size)), "instance.json");
    if (!source) return 0;
    (void)schema::Fields::read(*source);
    const auto compiled = schema::Schema::compile(*source);
    if (!compiled) {
        require(!compiled.error().findings.empty());
        return 0;
    }
    const data::Document document = instance ? *instance : *source;
    check_compiled(*compiled, document);
    return 0;
}
