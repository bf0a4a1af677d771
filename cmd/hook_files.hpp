// The hooks that run plaint in git itself, as `init --hook` writes them into one repository.
#pragma once

#include "cmd/command.hpp"
#include "cmd/context.hpp"
#include "git/repository.hpp"
#include "store/rules.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace plaint::cmd {

/// `--hook`
Arg hook_argument();
/// The hooks asked for, each once.
Result<std::vector<std::string>> hooks_wished(const Args& args);

struct HookFile {
    std::filesystem::path path;
    std::string shown;  ///< From the top of the work tree, or in the bare repository.
    std::string text;
};

/// The hooks that are not there yet. Refused, with a finding for each, when somebody's own stands in the place of one,
/// or git would never ask it in this sort of repository.
Result<std::vector<HookFile>> missing_hooks(Context& context, const std::vector<std::string>& names,
                                            const git::Repository& repository, const store::Resources& resources);

Result<void> write_hook(const HookFile& hook);

}  // namespace plaint::cmd
