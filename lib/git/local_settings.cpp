#include "git/local_settings.hpp"

#include "git/libgit2.hpp"

namespace plaint::git {

Result<std::vector<std::string>> set_local(const std::filesystem::path& common_dir, const LocalSettings& settings) {
    PLAINT_CHECK(start_libgit2());
    const std::string path = (common_dir / "config").string();
    OwnedConfig config;
    const auto failed = [&] {
        return libgit2_failed(k_write_failed, phrase({"writing git's settings in {0}", "写入 git 设置 {0}"}, path));
    };
    if (git_config_open_ondisk(into(config), path.c_str()) != 0) return failed();
    std::vector<std::string> changed;
    for (const auto& [key, value] : settings) {
        Buffer there;
        const bool known = git_config_get_string_buf(there.get(), config.get(), key.c_str()) == 0;
        if (known && there.text() == value) continue;
        if (git_config_set_string(config.get(), key.c_str(), value.c_str()) != 0) return failed();
        changed.push_back(key);
    }
    return changed;
}

}  // namespace plaint::git
