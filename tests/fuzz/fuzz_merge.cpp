// Any three texts: merged without harm, and what comes out clean can be read and holds every entry that a side added.
#include "merge/merge.hpp"
#include "yaml/yaml.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

using namespace plaint;

namespace {

constexpr std::string_view k_separator = "\n=3=\n";

const store::Rules& rules() {
    static const store::Rules loaded = store::load_rules(nullptr, store::Resources(nullptr, std::nullopt)).value();
    return loaded;
}

std::string take_part(std::string_view& rest) {
    const std::size_t end = rest.find(k_separator);
    std::string part(rest.substr(0, end));
    if (end != std::string_view::npos) part += '\n';
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + k_separator.size());
    return part;
}

std::set<std::string> events_of(data::View root) {
    std::set<std::string> out;
    for (const data::View event : root.find("history")) out.insert(merge::canonical(event, "set_aside"));
    return out;
}

[[noreturn]] void complain(const char* what, std::string_view text) {
    std::fprintf(stderr, "%s\n%.*s\n", what, static_cast<int>(text.size()), text.data());
    std::abort();
}

void check_clean(const merge::Texts& texts, const std::string& text) {
    const auto merged = yaml::parse(text, "merged");
    if (!merged || !yaml::cross_check(*merged)) complain("a clean merge cannot be read", text);
    const auto base = yaml::parse(texts.base, "base");
    const std::set<std::string> known = base ? events_of(base->root()) : std::set<std::string>();
    const std::set<std::string> there = events_of(merged->root());
    for (const std::string* side : {&texts.ours, &texts.theirs}) {
        const auto version = yaml::parse(*side, "side");
        for (const std::string& event : events_of(version->root())) {
            if (!known.contains(event) && !there.contains(event)) complain("a clean merge lost an event", text);
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 16384) return 0;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    merge::Texts texts;
    texts.base = take_part(rest);
    texts.ours = take_part(rest);
    texts.theirs = take_part(rest);
    const merge::Judging judging{rules(), {1772500000, 0}, Lang::en};
    const auto out = merge::merged(judging, texts, "fuzz.yaml");
    if (!out) complain("the merge failed", texts.ours);
    if (out->conflicts.empty()) check_clean(texts, out->text);
    return 0;
}
