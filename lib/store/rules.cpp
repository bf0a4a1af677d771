#include "store/rules.hpp"

#include "base/nearest.hpp"
#include "data/json.hpp"
#include "policy/profile.hpp"
#include "store/codes.hpp"
#include "store/resources.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <future>

namespace plaint::store {

namespace {

constexpr std::size_t k_most_bytes = 4U << 20;

constexpr std::string_view k_core_name = "record.schema.json";

/// Calls `work` on a thread of its own, where there is one to be had.
template <class Work>
auto beside(Work work) {
    return std::async(std::launch::async | std::launch::deferred, std::move(work));
}

/// What the program carries has been checked when it was built: its tests see to that.
Result<schema::Schema> compiled(const data::Document& document, const schema::Resolver& resolver, bool carried) {
    if (carried) return schema::Schema::trusted(document, resolver);
    return schema::Schema::compile(document, resolver, schema::UnknownKeywords::refused);
}

Result<void> check_policy(const data::Document& document, const Resources& resources) {
    PLAINT_TRY(schema, published_schema(resources, "policy.schema.json"));
    if (Findings findings = schema.check(document.root()); !findings.empty())
        return fail(Failing::data, std::move(findings));
    return {};
}

/// The profile's layers, and whether the program carries all of them.
struct Stack {
    policy::Profile profile;
    bool carried = true;
};

Result<Stack> profile_stack(const Resources& resources, std::string_view profile) {
    Stack stack;
    const auto load = [&](std::string_view name, std::string_view file_name) -> Result<std::optional<data::Document>> {
        PLAINT_TRY(file, resources.profile_file(name, file_name));
        if (!file) return std::optional<data::Document>();
        const bool carried = file->carried;
        stack.carried = stack.carried && carried;
        std::string shown = carried ? fmt::format("profile {}: {}", name, file_name) : file->path;
        PLAINT_TRY(document, Resources::document(std::move(*file), std::move(shown)));
        if (!carried) PLAINT_CHECK(check_policy(document, resources));
        return std::optional(std::move(document));
    };
    PLAINT_TRY(found, policy::assemble(profile, load));
    if (found) {
        stack.profile = std::move(*found);
        return stack;
    }
    const std::vector<std::string> known = resources.profiles();
    Phrase hint = phrase({"Profiles: {0}", "可用方案：{0}"}, fmt::format("{}", fmt::join(known, ", ")));
    if (const auto near = nearest(profile, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    return fail(Failing::data,
                error(k_unknown_profile, phrase({"there is no profile `{0}`", "没有配置方案 `{0}`"}, profile), hint));
}

/// A record schema, what it says of the fields, and the program to check records with. Carried ones were put together
/// and read when the program was built; the others are compiled first, since what is wrong with a schema comes before
/// what follows from it.
struct RecordSchema {
    schema::Fields fields;
    struct Compiled {
        data::Document document;
        schema::Schema schema;
    };
    std::future<Result<Compiled>> compiled;
};

Result<RecordSchema> carried_record_schema(const std::string& profile) {
    const std::string folder = fmt::format("templates/profiles/{}", profile);
    const auto compile = [profile,
                          path = fmt::format("{}/{}", folder, k_core_name)]() -> Result<RecordSchema::Compiled> {
        data::Document document = *embedded_document(path, fmt::format("profile {}: record", profile));
        PLAINT_TRY(schema, compiled(document, {}, true));
        return RecordSchema::Compiled{std::move(document), std::move(schema)};
    };
    return RecordSchema{schema::Fields::unpacked(*embedded_derived(folder + "/record.fields")), beside(compile)};
}

Result<RecordSchema> own_record_schema(Resources::File core_file, const std::vector<data::Document>& layers,
                                       const std::string& profile) {
    PLAINT_TRY(core, Resources::document(std::move(core_file), std::string(k_core_name)));
    PLAINT_TRY(document, policy::record_schema(core, layers, profile));
    PLAINT_TRY(schema, compiled(document, {}, false));
    PLAINT_TRY(fields, schema::Fields::read(document));
    std::promise<Result<RecordSchema::Compiled>> done;
    done.set_value(RecordSchema::Compiled{std::move(document), std::move(schema)});
    return RecordSchema{std::move(fields), done.get_future()};
}

/// The name of the texts that rules follow from.
std::string version_of(std::string texts, const std::vector<data::Document>& layers) {
    for (const data::Document& layer : layers) texts += layer.text();
    return git::Repository::blob_id(texts).substr(0, 12);
}

/// The repository's plaint.yaml.
Result<data::Document> repository_policy(const Source& repository) {
    PLAINT_TRY(text, repository.read(k_policy_path, k_most_bytes));
    if (!text) {
        return fail(Failing::system, error(k_no_policy,
                                           Text("there is no plaint.yaml: this is not a plaint repository",
                                                "没有 plaint.yaml：这不是 plaint 仓库"),
                                           Text("`plaint init` makes it one", "可用 `plaint init` 初始化")));
    }
    return yaml::parse(std::move(*text), std::string(k_policy_path));
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

Resources::Origin Resources::profile_origin(std::string_view profile) const {
    const std::string own = fmt::format(".plaint/profiles/{}/{}", profile, policy::k_policy_file);
    const std::string elsewhere = fmt::format("templates/profiles/{}/{}", profile, policy::k_policy_file);
    const auto has = [](const Source& source, const std::string& path) {
        const auto text = source.read(path, k_most_bytes);
        return text && text->has_value();
    };
    if (m_repository != nullptr && has(*m_repository, own)) return Origin::repository;
    return m_data_dir && has(*folder_source(*m_data_dir), elsewhere) ? Origin::data_dir : Origin::program;
}

Result<std::optional<Resources::File>> Resources::inherited_file(const std::vector<std::string>& profiles,
                                                                 std::string_view name) const {
    for (const std::string& profile : profiles) {
        PLAINT_TRY(file, profile_file(profile, name));
        if (file) return file;
    }
    return std::optional<File>();
}

std::vector<std::string> Resources::inherited_files(const std::vector<std::string>& profiles,
                                                    std::string_view folder) const {
    std::vector<std::string> out;
    for (const std::string& profile : profiles) {
        if (profile.find_first_of("/\\.") != std::string_view::npos) continue;  // a name, never a path
        for (std::string& name : names(fmt::format(".plaint/profiles/{}/{}", profile, folder),
                                       fmt::format("templates/profiles/{}/{}", profile, folder)))
            out.push_back(std::move(name));
    }
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

Result<Rules> load_rules(const Source* repository, const Resources& resources, std::string_view profile) {
    std::string name(profile);
    std::optional<data::Document> own;
    // What does not need what stands above it is done beside it: every command loads the rules.
    std::future<Result<void>> own_valid;
    if (repository != nullptr) {
        PLAINT_TRY(document, repository_policy(*repository));
        if (const data::View chosen = document.root().find("profile")) name = chosen.text();
        own = std::move(document);
        own_valid = beside([&resources, document = *own] { return check_policy(document, resources); });
        if (policy::shapes_record(*own)) PLAINT_CHECK(own_valid.get());
    }
    auto stacked = profile_stack(resources, name);
    if (!stacked && own_valid.valid()) PLAINT_CHECK(own_valid.get());
    PLAINT_TRY(stack, std::move(stacked));
    PLAINT_TRY(core, resources.schema_file(k_core_name));
    const bool carried = stack.carried && core->carried && !(own && policy::shapes_record(*own));
    std::vector<data::Document> layers = std::move(stack.profile.layers);
    if (own) layers.push_back(*own);
    auto version = beside([texts = core->text, &layers] { return version_of(texts, layers); });
    const std::string& shown = stack.profile.names.front();
    PLAINT_TRY(record, carried ? carried_record_schema(shown) : own_record_schema(std::move(*core), layers, shown));
    if (own_valid.valid()) PLAINT_CHECK(own_valid.get());
    PLAINT_TRY(policy, policy::read(layers, std::move(record.fields), stack.profile.inherited));
    PLAINT_TRY(compiled, record.compiled.get());
    std::string named = version.get();
    return Rules{std::move(name),
                 std::move(stack.profile.names),
                 std::move(layers),
                 std::move(compiled.document),
                 std::move(compiled.schema),
                 std::move(policy),
                 std::move(named)};
}

}  // namespace plaint::store
