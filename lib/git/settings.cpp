#include "git/settings.hpp"

#include <algorithm>
#include <charconv>

namespace plaint::git {

namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

bool truthy(const std::string& value) {
    const std::string word = lower(value);
    return word == "true" || word == "yes" || word == "on" ||
           (!word.empty() && word != "0" && word[0] >= '0' && word[0] <= '9');
}

/// Reads one text in shell quotes, as git writes GIT_CONFIG_PARAMETERS; stops behind it.
std::optional<std::string> quoted(std::string_view& rest) {
    if (rest.empty() || rest.front() != '\'') return std::nullopt;
    std::string text;
    rest.remove_prefix(1);
    while (!rest.empty()) {
        const char c = rest.front();
        rest.remove_prefix(1);
        if (c != '\'') {
            text += c;
        } else if (rest.size() >= 3 && rest[0] == '\\' && rest[2] == '\'') {
            text += rest[1];
            rest.remove_prefix(3);
        } else {
            return text;
        }
    }
    return std::nullopt;
}

/// `'key'='value'` of today's git, `'key=value'` of older ones.
void add_parameters(Overrides& overrides, std::string_view rest) {
    while (!rest.empty()) {
        if (rest.front() == ' ') {
            rest.remove_prefix(1);
            continue;
        }
        auto key = quoted(rest);
        if (!key) return;
        if (rest.starts_with("=")) {
            rest.remove_prefix(1);
            overrides.emplace_back(canonical_key(*key), quoted(rest).value_or(""));
        } else if (const auto equals = key->find('='); equals != std::string::npos) {
            overrides.emplace_back(canonical_key(key->substr(0, equals)), key->substr(equals + 1));
        } else {
            overrides.emplace_back(canonical_key(*key), "true");
        }
    }
}

void add_numbered(Overrides& overrides, const Environment& environment) {
    const std::string count_text = environment.get("GIT_CONFIG_COUNT").value_or("");
    unsigned count = 0;
    std::from_chars(count_text.data(), count_text.data() + count_text.size(), count);
    for (unsigned i = 0; i < std::min(count, 1000U); ++i) {
        const auto key = environment.get(("GIT_CONFIG_KEY_" + std::to_string(i)).c_str());
        const auto value = environment.get(("GIT_CONFIG_VALUE_" + std::to_string(i)).c_str());
        if (key && value) overrides.emplace_back(canonical_key(*key), *value);
    }
}

struct ConfigFile {
    std::string path;
    git_config_level_t level;
};

std::vector<ConfigFile> outer_files(const Environment& environment) {
    std::vector<ConfigFile> files;
    const auto skip_system = environment.get("GIT_CONFIG_NOSYSTEM");
    if (!skip_system || !truthy(*skip_system)) {
        files.push_back({environment.get("GIT_CONFIG_SYSTEM").value_or("/etc/gitconfig"), GIT_CONFIG_LEVEL_SYSTEM});
    }
    if (const auto global = environment.get("GIT_CONFIG_GLOBAL")) {
        files.push_back({*global, GIT_CONFIG_LEVEL_GLOBAL});
        return files;
    }
    const std::string home = environment.get("HOME").value_or("");
    const std::string xdg = environment.get("XDG_CONFIG_HOME").value_or("");
    if (!xdg.empty()) {
        files.push_back({xdg + "/git/config", GIT_CONFIG_LEVEL_XDG});
    } else if (!home.empty()) {
        files.push_back({home + "/.config/git/config", GIT_CONFIG_LEVEL_XDG});
    }
    if (!home.empty()) files.push_back({home + "/.gitconfig", GIT_CONFIG_LEVEL_GLOBAL});
    return files;
}

Result<OwnedConfig> load(const std::vector<ConfigFile>& files, const git_repository* repository) {
    OwnedConfig config;
    git_config_new(into(config));
    for (const auto& file : files) {
        const int status = git_config_add_file_ondisk(config.get(), file.path.c_str(), file.level, repository, 1);
        if (status != 0 && status != GIT_ENOTFOUND) {
            return libgit2_failed(
                k_failed,
                phrase(Text{"git's settings in {0} cannot be read", "无法读取 {0} 中的 git 设置"}, file.path));
        }
    }
    return config;
}

}  // namespace

std::string canonical_key(std::string_view key) {
    const auto first = key.find('.');
    const auto last = key.rfind('.');
    if (first == std::string_view::npos) return lower(key);
    return lower(key.substr(0, first)) + std::string(key.substr(first, last - first)) + lower(key.substr(last));
}

Overrides overrides_of(const Environment& environment) {
    Overrides overrides;
    add_numbered(overrides, environment);
    add_parameters(overrides, environment.get("GIT_CONFIG_PARAMETERS").value_or(""));
    return overrides;
}

Result<Settings> Settings::outside_repository(const Environment& environment) {
    Settings settings;
    PLAINT_TRY(config, load(outer_files(environment), nullptr));
    settings.m_config = std::move(config);
    settings.m_overrides = overrides_of(environment);
    settings.m_home = environment.get("HOME").value_or("");
    PLAINT_CHECK(settings.freeze());
    return settings;
}

Result<void> Settings::freeze() {
    OwnedConfig frozen;
    if (git_config_snapshot(into(frozen), m_config.get()) != 0) {
        return libgit2_failed(Text{"git's settings cannot be read", "无法读取 git 设置"});
    }
    m_config = std::move(frozen);
    return {};
}

Result<Settings> Settings::of_repository(const Environment& environment, git_repository* repository) {
    auto files = outer_files(environment);
    const std::string common = git_repository_commondir(repository);
    files.push_back({common + "config", GIT_CONFIG_LEVEL_LOCAL});
    Settings settings;
    PLAINT_TRY(config, load(files, repository));
    settings.m_config = std::move(config);
    settings.m_overrides = overrides_of(environment);
    settings.m_home = environment.get("HOME").value_or("");
    if (settings.flag("extensions.worktreeconfig", false)) {
        // libgit2 1.5 has no level for a worktree's own settings; that of an application comes behind all others too.
        const std::string own = std::string(git_repository_path(repository)) + "config.worktree";
        git_config_add_file_ondisk(settings.m_config.get(), own.c_str(), GIT_CONFIG_LEVEL_APP, repository, 1);
    }
    PLAINT_CHECK(settings.freeze());
    git_repository_set_config(repository, settings.m_config.get());
    return settings;
}

std::vector<std::string> Settings::all(std::string_view key) const {
    std::vector<std::string> values;
    const std::string name = canonical_key(key);
    OwnedConfigIterator entries;
    if (git_config_multivar_iterator_new(into(entries), m_config.get(), name.c_str(), nullptr) == 0) {
        git_config_entry* entry = nullptr;
        // A key without `=` means yes.
        while (git_config_next(&entry, entries.get()) == 0) values.emplace_back(entry->value ? entry->value : "true");
    }
    for (const auto& [overridden, value] : m_overrides) {
        if (overridden == name) values.push_back(value);
    }
    return values;
}

std::optional<std::string> Settings::text(std::string_view key) const {
    auto values = all(key);
    if (values.empty()) return std::nullopt;
    return std::move(values.back());
}

bool Settings::flag(std::string_view key, bool otherwise) const {
    const auto value = text(key);
    return value ? truthy(*value) : otherwise;
}

std::int64_t Settings::number(std::string_view key, std::int64_t otherwise) const {
    const auto value = text(key);
    std::int64_t number = 0;
    if (!value || git_config_parse_int64(&number, value->c_str()) != 0) return otherwise;
    return number;
}

std::optional<std::string> Settings::path(std::string_view key) const {
    auto value = text(key);
    if (value && value->starts_with("~/")) value->replace(0, 1, m_home);
    return value;
}

}  // namespace plaint::git
