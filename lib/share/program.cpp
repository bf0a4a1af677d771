#include "share/program.hpp"

#include "share/codes.hpp"

#include <cerrno>
#include <cstring>
#include <utility>

namespace plaint::share {

Program::Program(const git::Repository& repository, git::Environment environment)
    : m_folder((repository.bare() ? repository.git_dir() : repository.work_tree()).string()),
      m_environment(std::move(environment)) {}

Result<git::ChildResult> Program::run(std::vector<std::string> arguments,
                                      const std::map<std::string, std::string>& variables) const {
    git::ChildRequest request;
    request.command = std::move(arguments);
    request.command.insert(request.command.begin(), "git");
    request.folder = m_folder;
    request.variables = git::shown_environment(m_environment);
    for (const auto& [name, value] : variables) request.variables[name] = value;
    if (auto result = git::run_child(request, git::Capture::apart)) return std::move(*result);
    return fail(Failing::system,
                error(k_no_git, phrase(Text{"git cannot be run: {0}", "无法运行 git：{0}"}, std::strerror(errno)),
                      Text{"install git, or put it on the PATH", "请安装 git，或将其加入 PATH"}));
}

}  // namespace plaint::share
