#include "schema/resources.hpp"

#include "schema/keywords.hpp"
#include "schema/meta.hpp"
#include "schema/uri.hpp"

#include <algorithm>

namespace plaint::schema {

using data::Kind;
using data::View;

namespace {

/// The child that one step of a JSON pointer names.
View child(View view, const std::string& step) {
    if (view.is(Kind::mapping)) return view.find(step);
    if (!view.is(Kind::sequence) || step.empty() || step.size() > 9 || (step.size() > 1 && step[0] == '0')) return {};
    if (step.find_first_not_of("0123456789") != std::string::npos) return {};
    return view.at(std::stoul(step));
}

View follow(View root, std::string_view fragment) {
    View view = root;
    for (const std::string& step : pointer_steps(fragment)) {
        view = child(view, step);
        if (!view) return {};
    }
    return view;
}

}  // namespace

void Resources::add(const data::Document& document, std::string_view uri) {
    m_documents.push_back(document);
    const View root = document.root();
    m_bases.insert_or_assign(key_of(root), std::string(uri));
    m_roots.try_emplace(std::string(uri), root);
    scan(root);
}

void Resources::scan(View schema) {
    std::vector<View> open{schema};
    while (!open.empty()) {
        const View view = open.back();
        open.pop_back();
        if (!m_schemas.insert(key_of(view)).second) continue;
        note_id(view);
        // The last one is taken first, so they go in backwards: of two equal `$id`s the first one counts.
        auto inner = subschemas(view);
        open.insert(open.end(), inner.rbegin(), inner.rend());
    }
}

void Resources::note_id(View schema) {
    const View id = schema.find("$id");
    if (!id.is(Kind::string) || ref_of(schema)) return;
    const std::string base(base_of(schema));
    const std::string absolute = resolve_uri(base, id.text());
    const auto [uri, fragment] = split_fragment(absolute);
    if (!fragment.empty()) m_anchors.try_emplace(absolute, schema);
    // `$id: "#name"` names the place and leaves the base as it is.
    if (uri == base) return;
    m_bases.insert_or_assign(key_of(schema), std::string(uri));
    m_roots.try_emplace(std::string(uri), schema);
}

std::string_view Resources::base_of(View view) const {
    for (; view; view = view.parent()) {
        if (const auto found = m_bases.find(key_of(view)); found != m_bases.end()) return found->second;
    }
    return {};
}

View Resources::find(const std::string& uri) {
    if (const auto found = m_roots.find(uri); found != m_roots.end()) return found->second;
    if (uri == k_meta_uri) {
        add(meta_document(), uri);
        return m_roots.at(uri);
    }
    if (!m_resolver) return {};
    const auto document = m_resolver(uri);
    if (!document) return {};
    add(*document, uri);
    return m_documents.back().root();
}

View Resources::resolve(View schema, std::string_view reference) {
    const std::string_view base = base_of(schema);
    std::string key(base);
    key += ' ';
    key += reference;
    if (const auto known = m_resolved.find(key); known != m_resolved.end()) return known->second;
    const View target = look_up(resolve_uri(base, reference));
    m_resolved.emplace(std::move(key), target);
    return target;
}

View Resources::look_up(const std::string& absolute) {
    const auto [uri, fragment] = split_fragment(absolute);
    const View root = find(std::string(uri));
    if (!root || fragment.empty()) return root;
    if (fragment.starts_with('/')) return follow(root, fragment);
    const auto anchor = m_anchors.find(absolute);
    return anchor == m_anchors.end() ? View{} : anchor->second;
}

}  // namespace plaint::schema
