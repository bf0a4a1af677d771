#include "store/policy_cases.hpp"

#include "yaml/yaml.hpp"

namespace plaint::store {

namespace {

Result<std::optional<data::Document>> checked(data::Document document, const Resources& resources) {
    PLAINT_TRY(schema, published_schema(resources, "cases.schema.json"));
    if (Findings findings = schema.check(document.root()); !findings.empty())
        return fail(Failing::data, std::move(findings));
    return std::optional(std::move(document));
}

}  // namespace

Result<std::optional<data::Document>> repository_cases(const Source& repository, const Resources& resources) {
    PLAINT_TRY(text, repository.read(k_cases_path, yaml::Limits{}.bytes));
    if (!text) return std::optional<data::Document>();
    PLAINT_TRY(document, yaml::parse(std::move(*text), std::string(k_cases_path)));
    return checked(std::move(document), resources);
}

Result<std::optional<data::Document>> profile_cases(const Resources& resources, std::string_view profile) {
    PLAINT_TRY(file, resources.profile_file(profile, "cases.yaml"));
    if (!file) return std::optional<data::Document>();
    std::string name = file->carried ? fmt::format("profile {}: cases.yaml", profile) : file->path;
    PLAINT_TRY(document, Resources::document(std::move(*file), std::move(name)));
    return checked(std::move(document), resources);
}

}  // namespace plaint::store
