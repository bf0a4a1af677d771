// The rules in force: a profile's policy and schema with the repository's overrides, loaded and checked once.
#pragma once

#include "policy/policy.hpp"
#include "schema/schema.hpp"
#include "store/source.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace plaint::store {

inline constexpr std::string_view k_policy_path = "plaint.yaml";
inline constexpr std::string_view k_editor_schema_path = ".plaint/record.schema.json";
inline constexpr std::string_view k_calendars_folder = ".plaint/calendars";
inline constexpr std::string_view k_default_profile = PLAINT_DEFAULT_PROFILE;

/// Files of schemas and profiles: the repository's `.plaint/` first, then `--data-dir`, then what the program carries.
class Resources {
public:
    Resources(const Source* repository, std::optional<std::filesystem::path> data_dir);

    struct File {
        std::string text;
        bool carried = false;   ///< By the program: known to be right.
        std::string path = {};  ///< From the top of the repository or data folder that it was found in.
    };
    /// The document in a file, YAML or JSON by its ending, under a name for findings; no parsing for what is carried.
    static Result<data::Document> document(File file, std::string name);
    /// A file of a profile (`policy.yaml`, `letters/zh/acknowledgement.txt`).
    [[nodiscard]] Result<std::optional<File>> profile_file(std::string_view profile, std::string_view name) const;
    /// A published schema (`record.schema.json`).
    [[nodiscard]] Result<std::optional<File>> schema_file(std::string_view name) const;
    /// The file of a calendar: `.plaint/calendars/NAME.yaml`, elsewhere `templates/calendars/NAME.yaml`.
    [[nodiscard]] Result<std::optional<File>> calendar_file(std::string_view name) const;
    /// The same, parsed.
    [[nodiscard]] Result<std::optional<data::Document>> calendar(std::string_view name) const;
    /// A template of `init --ci`: `.plaint/ci/NAME`, elsewhere `templates/ci/NAME`.
    [[nodiscard]] Result<std::optional<File>> ci_file(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> profiles() const;
    /// Who brings a profile's policy.
    enum class Origin { repository, data_dir, program };
    [[nodiscard]] Origin profile_origin(std::string_view profile) const;
    /// A file of a profile, else of the profile that it extends, and so on: its letters and forms.
    [[nodiscard]] Result<std::optional<File>> inherited_file(const std::vector<std::string>& profiles,
                                                             std::string_view name) const;
    /// Names of the files that a folder of them has (`forms`, `letters/zh`), sorted, each once.
    [[nodiscard]] std::vector<std::string> inherited_files(const std::vector<std::string>& profiles,
                                                           std::string_view folder) const;
    /// Names of the calendars that have files.
    [[nodiscard]] std::vector<std::string> calendars() const;

private:
    [[nodiscard]] Result<std::optional<File>> find(const std::string& in_repository,
                                                   const std::string& elsewhere) const;
    /// Names of what lies in one of the two folders, sorted, each once.
    [[nodiscard]] std::vector<std::string> names(std::string_view in_repository, std::string_view elsewhere) const;

    const Source* m_repository;
    std::optional<std::filesystem::path> m_data_dir;
};

struct Rules {
    std::string profile;
    std::vector<std::string> profiles;   ///< It and those it extends, itself first.
    std::vector<data::Document> layers;  ///< What is extended first, the repository's policy last.
    data::Document schema_document;      ///< The record schema, complete in itself: what editors are given.
    schema::Schema schema;
    policy::Policy policy;
    std::string version;  ///< Content hash of policy and schema, for commit trailers: 12 hex characters.
};

/// The rules of a repository (its plaint.yaml must exist: store.no_policy), or of a profile alone when `repository` is
/// null.
Result<Rules> load_rules(const Source* repository, const Resources& resources,
                         std::string_view profile = k_default_profile);

/// A schema that comes with the program, compiled: `policy.schema.json`, `mapping.schema.json`.
Result<schema::Schema> published_schema(const Resources& resources, std::string_view name);

}  // namespace plaint::store
