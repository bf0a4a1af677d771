#include "policy/profile.hpp"

#include "policy/codes.hpp"
#include "policy/layers.hpp"
#include "schema/extend.hpp"

#include <algorithm>

namespace plaint::policy {

namespace {

Finding looping(data::View extends) {
    return data::at(extends,
                    error(k_looping_profile,
                          phrase({"the profile `{0}` extends itself", "配置方案 `{0}` 扩展了自身"}, extends.text()),
                          Text("Extend another one, such as base", "请扩展其他方案，例如 base")));
}

Finding missing(data::View extends) {
    return data::at(
        extends,
        error(k_unknown_name,
              phrase({"the profile `{0}` that this one extends does not exist", "所扩展的配置方案 `{0}` 不存在"},
                     extends.text()),
              Text("`plaint profile list` lists the profiles", "`plaint profile list` 可列出全部配置方案")));
}

/// The profile's own files behind those of what it extends.
Result<bool> add(std::string_view name, const LoadLayer& load, Profile& profile) {
    PLAINT_TRY(own, load(name, k_policy_file));
    if (!own) return false;
    profile.names.emplace_back(name);
    if (const data::View extends = own->root().find("extends")) {
        const bool known = std::find(profile.names.begin(), profile.names.end(), extends.text()) != profile.names.end();
        if (known) return fail(Failing::data, looping(extends));
        PLAINT_TRY(found, add(extends.text(), load, profile));
        if (!found) return fail(Failing::data, missing(extends));
    }
    profile.inherited = profile.layers.size();  // the outermost says so last
    profile.layers.push_back(std::move(*own));
    PLAINT_TRY(fields, load(name, k_fields_file));
    if (fields) profile.layers.push_back(std::move(*fields));
    return true;
}

data::Mapping kind_labels(const std::vector<data::Document>& layers) {
    data::Mapping labels;
    for (const auto& [name, kind] : merged(layers, "kinds")) labels.emplace_back(name, kind.find("label").value());
    return labels;
}

std::vector<schema::KindRequires> kind_requires(const std::vector<data::Document>& layers) {
    std::vector<schema::KindRequires> out;
    for (const auto& [name, kind] : merged(layers, "kinds")) {
        schema::KindRequires one{name, {}};
        for (const std::string& text : texts_of(kind.find("required"))) {
            if (auto path = data::Path::parse(text)) one.paths.push_back(std::move(*path));
        }
        out.push_back(std::move(one));
    }
    return out;
}

}  // namespace

Result<std::optional<Profile>> assemble(std::string_view profile, const LoadLayer& load) {
    Profile out;
    PLAINT_TRY(found, add(profile, load, out));
    return found ? std::optional(std::move(out)) : std::nullopt;
}

Result<data::Document> record_schema(const data::Document& core, const std::vector<data::Document>& layers,
                                     std::string_view profile) {
    std::vector<data::View> sections;
    for (const data::Document& layer : layers) {
        if (const data::View fields = layer.root().find("fields")) sections.push_back(fields);
    }
    PLAINT_TRY(schema,
               schema::extended(core, sections, {{"kind", kind_labels(layers)}}, profile, kind_requires(layers)));
    return data::Document::of(schema, fmt::format("profile {}: record", profile));
}

bool shapes_record(const data::Document& layer) { return layer.root().find("fields") || layer.root().find("kinds"); }

}  // namespace plaint::policy
