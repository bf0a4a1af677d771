#include "policy/layers.hpp"

#include <algorithm>

namespace plaint::policy {

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

}  // namespace

Section merged(const std::vector<data::Document>& layers, std::string_view section) {
    Section out;
    for (const data::Document& layer : layers) {
        for (const data::View entry : layer.root().find(section)) {
            const auto same = [&](const auto& one) { return one.first == entry.key(); };
            const auto earlier = std::find_if(out.begin(), out.end(), same);
            if (earlier != out.end() && entry.is(data::Kind::null)) {
                out.erase(earlier);
            } else if (earlier != out.end()) {
                earlier->second = entry;
            } else if (!entry.is(data::Kind::null)) {
                out.emplace_back(std::string(entry.key()), entry);
            }
        }
    }
    return out;
}

Phrase phrase_of(data::View view) {
    if (!view) return {};
    if (view.is_scalar()) return Phrase::same(view.text());
    return {std::string(view.find("en").text()), std::string(view.find("zh").text())};
}

std::vector<std::string> texts_of(data::View view) {
    std::vector<std::string> out;
    if (view && view.is_scalar() && !view.is(data::Kind::null)) out.emplace_back(view.text());
    if (view.is(data::Kind::sequence)) {
        for (const data::View item : view) out.emplace_back(item.text());
    }
    return out;
}

Phrase about(Phrase text, std::string_view id) {
    return {replaced(std::move(text.en), "{id}", id), replaced(std::move(text.zh), "{id}", id)};
}

}  // namespace plaint::policy
