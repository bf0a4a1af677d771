#include "cmd/repository_cache.hpp"

#include "cmd/version.hpp"

namespace plaint::cmd {

std::unique_ptr<store::Cache> repository_cache(const git::Repository& repository, CacheAt at) {
    const std::filesystem::path common = repository.common_dir();
    std::string tree = repository.git_dir().lexically_relative(common).generic_string();
    if (at == CacheAt::past) tree += "@";
    return std::make_unique<store::Cache>(common / "plaint" / "cache.sqlite", std::move(tree), build_id());
}

}  // namespace plaint::cmd
