#include "store/rules.hpp"

#include "base/nearest.hpp"
#include "data/json.hpp"
#include "schema/bundle.hpp"
#include "store/codes.hpp"
#include "store/resources.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <future>

namespace plaint::store {

namespace {

constexpr std::size_t k_most_bytes = 4U << 20;

constexpr std::string_view k_core_uri = "urn:plaint:record:1";
constexpr std::string_view k_core_name = "record.schema.json";

/// What the program carries has been checked when it was built: its tests see to that.
Result<schema::Schema> compiled(const data::Document& document, const schema::Resolver& resolver, bool carried) {
    if (carried) return schema::Schema::trusted(document, resolver);
    return schema::Schema::compile(document, resolver, schema::UnknownKeywords::refused);
}

Result<data::Document> profile_document(const Resources& resources, std::string_view profile) {
    PLAINT_TRY(text, resources.profile_file(profile, "policy.yaml"));
    if (text) return Resources::document(std::move(*text), fmt::format("profile {}: policy.yaml", profile));
    const std::vector<std::string> known = resources.profiles();
    Phrase hint = phrase({"Profiles: {0}", "可用方案：{0}"}, fmt::format("{}", fmt::join(known, ", ")));
    if (const auto near = nearest(profile, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    return fail(Failing::data,
                error(k_unknown_profile, phrase({"there is no profile `{0}`", "没有配置方案 `{0}`"}, profile), hint));
}

struct RecordSchema {
    data::Document document;
    std::optional<data::Document> core;
    std::shared_future<Result<schema::Schema>> schema;  ///< Compiled while the fields and the policy are read.
    schema::Fields fields;
};

Result<RecordSchema> record_schema(const Resources& resources, std::string_view profile) {
    PLAINT_TRY(own, resources.profile_file(profile, "schema.json"));
    if (!own) {
        return fail(
            Failing::data,
            error(k_unknown_profile,
                  phrase({"the profile `{0}` has no schema.json", "配置方案 `{0}` 缺少 schema.json"}, profile)));
    }
    PLAINT_TRY(shared, resources.schema_file(k_core_name));
    const bool carried = own->carried && (!shared || shared->carried);
    PLAINT_TRY(document, Resources::document(std::move(*own), fmt::format("profile {}: schema.json", profile)));
    std::optional<data::Document> core;
    if (shared) {
        if (auto parsed = Resources::document(std::move(*shared), std::string(k_core_name))) core = std::move(*parsed);
    }
    const schema::Resolver resolver = [core](std::string_view uri) { return uri == k_core_uri ? core : std::nullopt; };
    const std::shared_future<Result<schema::Schema>> schema =
        std::async(std::launch::async, [=] { return compiled(document, resolver, carried); });
    // What is wrong with a schema comes before what follows from it.
    if (!carried && !schema.get()) return tl::make_unexpected(schema.get().error());
    PLAINT_TRY(fields, schema::Fields::read(document, resolver));
    return RecordSchema{std::move(document), std::move(core), schema, std::move(fields)};
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

Result<std::optional<Resources::File>> Resources::find(const std::string& in_repository,
                                                       const std::string& elsewhere) const {
    if (m_repository != nullptr) {
        PLAINT_TRY(text, m_repository->read(in_repository, k_most_bytes));
        if (text) return File{std::move(*text), false, in_repository};
    }
    if (m_data_dir) {
        PLAINT_TRY(text, folder_source(*m_data_dir)->read(elsewhere, k_most_bytes));
        if (text) return File{std::move(*text), false, elsewhere};
    }
    const auto carried = embedded(elsewhere);
    return carried ? std::optional<File>({std::string(*carried), true, elsewhere}) : std::nullopt;
}

Result<data::Document> Resources::document(File file, std::string name) {
    if (file.carried) {
        if (auto known = embedded_document(file.path, name)) return std::move(*known);
    }
    return file.path.ends_with(".json") ? data::parse_json(std::move(file.text), std::move(name))
                                        : yaml::parse(std::move(file.text), std::move(name));
}

Result<std::optional<Resources::File>> Resources::profile_file(std::string_view profile, std::string_view name) const {
    if (profile.find_first_of("/\\.") != std::string_view::npos) return std::optional<File>{};  // a name, never a path
    return find(fmt::format(".plaint/profiles/{}/{}", profile, name),
                fmt::format("templates/profiles/{}/{}", profile, name));
}

Result<std::optional<Resources::File>> Resources::schema_file(std::string_view name) const {
    return find(fmt::format(".plaint/schemas/{}", name), fmt::format("schemas/{}", name));
}

Result<std::optional<Resources::File>> Resources::calendar_file(std::string_view name) const {
    if (name.find_first_of("/\\.") != std::string_view::npos) return std::optional<File>{};  // a name, never a path
    return find(fmt::format("{}/{}.yaml", k_calendars_folder, name), fmt::format("templates/calendars/{}.yaml", name));
}

Result<std::optional<Resources::File>> Resources::ci_file(std::string_view name) const {
    return find(fmt::format(".plaint/ci/{}", name), fmt::format("templates/ci/{}", name));
}

Result<std::optional<data::Document>> Resources::calendar(std::string_view name) const {
    PLAINT_TRY(file, calendar_file(name));
    if (!file) return std::optional<data::Document>();
    std::string path = file->path;
    PLAINT_TRY(document, Resources::document(std::move(*file), std::move(path)));
    return std::optional(std::move(document));
}

std::vector<std::string> Resources::names(std::string_view in_repository, std::string_view elsewhere) const {
    std::vector<std::string> out;
    for (std::string_view path : embedded_under(elsewhere)) {
        path.remove_prefix(elsewhere.size() + 1);
        out.emplace_back(path.substr(0, path.find('/')));
    }
    const auto add_folder = [&](const Source& source, std::string_view folder) {
        if (const auto found = source.list(folder)) {
            for (const Found& entry : *found) out.push_back(entry.name);
        }
    };
    if (m_data_dir) add_folder(*folder_source(*m_data_dir), elsewhere);
    if (m_repository != nullptr) add_folder(*m_repository, in_repository);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<std::string> Resources::profiles() const { return names(".plaint/profiles", "templates/profiles"); }

std::vector<std::string> Resources::calendars() const {
    constexpr std::string_view k_ending = ".yaml";
    std::vector<std::string> out;
    for (const std::string& file : names(k_calendars_folder, "templates/calendars")) {
        if (file.ends_with(k_ending)) out.push_back(file.substr(0, file.size() - k_ending.size()));
    }
    return out;
}

Result<schema::Schema> published_schema(const Resources& resources, std::string_view name) {
    PLAINT_TRY(file, resources.schema_file(name));
    const bool carried = file->carried;
    PLAINT_TRY(document, Resources::document(std::move(*file), std::string(name)));
    return compiled(document, {}, carried);
}

Result<data::Document> Rules::self_contained_schema() const {
    const auto resolver = [this](std::string_view uri) { return uri == k_core_uri ? core_document : std::nullopt; };
    PLAINT_TRY(bundled, schema::bundle(schema_document, resolver));
    return data::Document::of(bundled, schema_document.name());
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
    PLAINT_TRY(record, record_schema(resources, name));
    PLAINT_TRY(policy, policy::read(layers, std::move(record.fields)));
    PLAINT_TRY(schema, Result<schema::Schema>(record.schema.get()));
    std::string texts;  // that the rules follow from
    for (const data::Document& layer : layers) texts += layer.text();
    texts += record.document.text();
    if (record.core) texts += record.core->text();
    return Rules{std::move(name),
                 std::move(layers),
                 std::move(record.document),
                 std::move(record.core),
                 std::move(schema),
                 std::move(policy),
                 git::Repository::blob_id(texts).substr(0, 12)};
}

}  // namespace plaint::store
