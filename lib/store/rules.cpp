#include "store/rules.hpp"

#include "base/nearest.hpp"
#include "data/json.hpp"
#include "schema/bundle.hpp"
#include "store/codes.hpp"
#include "store/resources.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>

namespace plaint::store {

namespace {

constexpr std::size_t k_most_bytes = 4U << 20;

/// Resolves `urn:plaint:…` names of published schemas: the last parts name the file.
schema::Resolver resolver_for(const Resources& resources) {
    return [&resources](std::string_view uri) -> std::optional<data::Document> {
        constexpr std::string_view k_record = "urn:plaint:record:1";
        if (uri != k_record) return std::nullopt;
        auto text = resources.schema_file("record.schema.json");
        if (!text || !*text) return std::nullopt;
        auto parsed = data::parse_json(std::move(**text), "record.schema.json");
        if (!parsed) return std::nullopt;
        return std::move(*parsed);
    };
}

Result<data::Document> profile_document(const Resources& resources, std::string_view profile) {
    PLAINT_TRY(text, resources.profile_file(profile, "policy.yaml"));
    if (text) return yaml::parse(std::move(*text), fmt::format("profile {}: policy.yaml", profile));
    const std::vector<std::string> known = resources.profiles();
    Phrase hint = phrase({"Profiles: {0}", "可用方案：{0}"}, fmt::format("{}", fmt::join(known, ", ")));
    if (const auto near = nearest(profile, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    return fail(Failing::data,
                error(k_unknown_profile, phrase({"there is no profile `{0}`", "没有配置方案 `{0}`"}, profile), hint));
}

Result<data::Document> self_contained_schema(const Resources& resources, std::string_view profile) {
    PLAINT_TRY(text, resources.profile_file(profile, "schema.json"));
    if (!text) {
        return fail(
            Failing::data,
            error(k_unknown_profile,
                  phrase({"the profile `{0}` has no schema.json", "配置方案 `{0}` 缺少 schema.json"}, profile)));
    }
    PLAINT_TRY(document, data::parse_json(std::move(*text), fmt::format("profile {}: schema.json", profile)));
    PLAINT_TRY(bundled, schema::bundle(document, resolver_for(resources)));
    return data::Document::of(bundled, document.name());
}

/// The repository's plaint.yaml, valid by the policy schema.
Result<data::Document> repository_policy(const Source& repository, const Resources& resources) {
    PLAINT_TRY(text, repository.read(k_policy_path, k_most_bytes));
    if (!text) {
        return fail(Failing::system, error(k_no_policy,
                                           Text("there is no plaint.yaml: this is not a plaint repository",
                                                "没有 plaint.yaml：这不是 plaint 仓库"),
                                           Text("`plaint init` makes it one", "可用 `plaint init` 初始化")));
    }
    PLAINT_TRY(document, yaml::parse(std::move(*text), std::string(k_policy_path)));
    PLAINT_TRY(schema, published_schema(resources, "policy.schema.json"));
    if (Findings findings = schema.check(document.root()); !findings.empty())
        return fail(Failing::data, std::move(findings));
    return document;
}

}  // namespace

Resources::Resources(const Source* repository, std::optional<std::filesystem::path> data_dir)
    : m_repository(repository), m_data_dir(std::move(data_dir)) {}

Result<std::optional<std::string>> Resources::find(const std::string& in_repository,
                                                   const std::string& elsewhere) const {
    if (m_repository != nullptr) {
        PLAINT_TRY(text, m_repository->read(in_repository, k_most_bytes));
        if (text) return text;
    }
    if (m_data_dir) {
        PLAINT_TRY(text, folder_source(*m_data_dir)->read(elsewhere, k_most_bytes));
        if (text) return text;
    }
    const auto carried = embedded(elsewhere);
    return carried ? std::optional<std::string>(*carried) : std::nullopt;
}

Result<std::optional<std::string>> Resources::profile_file(std::string_view profile, std::string_view name) const {
    if (profile.find_first_of("/\\.") != std::string_view::npos)
        return std::optional<std::string>{};  // a name, never a path
    return find(fmt::format(".plaint/profiles/{}/{}", profile, name),
                fmt::format("templates/profiles/{}/{}", profile, name));
}

Result<std::optional<std::string>> Resources::schema_file(std::string_view name) const {
    return find(fmt::format(".plaint/schemas/{}", name), fmt::format("schemas/{}", name));
}

std::vector<std::string> Resources::profiles() const {
    std::vector<std::string> out;
    const auto add = [&](std::string_view name) {
        if (std::find(out.begin(), out.end(), name) == out.end()) out.emplace_back(name);
    };
    constexpr std::string_view k_folder = "templates/profiles";
    for (std::string_view path : embedded_under(k_folder)) {
        path.remove_prefix(k_folder.size() + 1);
        add(path.substr(0, path.find('/')));
    }
    const auto add_folders = [&](const Source& source, std::string_view folder) {
        if (const auto found = source.list(folder)) {
            for (const Found& entry : *found) add(entry.name);
        }
    };
    if (m_data_dir) add_folders(*folder_source(*m_data_dir), k_folder);
    if (m_repository != nullptr) add_folders(*m_repository, ".plaint/profiles");
    std::sort(out.begin(), out.end());
    return out;
}

Result<schema::Schema> published_schema(const Resources& resources, std::string_view name) {
    PLAINT_TRY(text, resources.schema_file(name));
    PLAINT_TRY(document, data::parse_json(std::move(*text), std::string(name)));
    return schema::Schema::compile(document, resolver_for(resources), schema::UnknownKeywords::refused);
}

Result<Rules> load_rules(const Source* repository, const Resources& resources, std::string_view profile) {
    std::vector<data::Document> layers;
    std::string name(profile);
    std::optional<data::Document> own;
    if (repository != nullptr) {
        PLAINT_TRY(document, repository_policy(*repository, resources));
        if (const data::View chosen = document.root().find("profile")) name = chosen.text();
        own = std::move(document);
    }
    PLAINT_TRY(base, profile_document(resources, name));
    layers.push_back(std::move(base));
    if (own) layers.push_back(*own);
    PLAINT_TRY(schema_document, self_contained_schema(resources, name));
    PLAINT_TRY(schema, schema::Schema::compile(schema_document, {}, schema::UnknownKeywords::refused));
    PLAINT_TRY(fields, schema::Fields::read(schema_document));
    PLAINT_TRY(policy, policy::read(layers, std::move(fields)));
    std::string texts;
    for (const data::Document& layer : layers) texts += layer.text();
    return Rules{std::move(name), std::move(schema_document), std::move(schema), std::move(policy),
                 git::Repository::blob_id(texts).substr(0, 12)};
}

}  // namespace plaint::store
