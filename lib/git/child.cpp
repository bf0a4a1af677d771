#include "git/child.hpp"

#include "git/lock_file.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

extern char** environ;

namespace plaint::git {

namespace {

/// A file in memory: a child may fill it to any size, and one that leaves a program behind in the background does not
/// keep us waiting for the end of a pipe.
Descriptor memory_file(const char* name) { return Descriptor(memfd_create(name, MFD_CLOEXEC)); }

std::string content_of(const Descriptor& file) {
    std::string content;
    lseek(file.get(), 0, SEEK_SET);
    read_all(file.get(), content);
    return content;
}

std::vector<std::string> environment_of(const ChildRequest& request) {
    std::vector<std::string> variables;
    for (char** variable = environ; *variable; ++variable) {
        const std::string_view text = *variable;
        if (!request.variables.contains(std::string(text.substr(0, text.find('='))))) variables.emplace_back(text);
    }
    for (const auto& [name, value] : request.variables) {
        if (value) variables.push_back(name + '=' + *value);
    }
    return variables;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (auto& text : texts) result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

/// The signals that a person or a terminal sends.
sigset_t interrupts() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP}) sigaddset(&set, signal);
    return set;
}

struct SpawnPlan {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    SpawnPlan() {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        // The child starts with nothing held back, whatever the parent shields itself from.
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;
    ~SpawnPlan() {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
};

std::optional<pid_t> spawn(const SpawnPlan& plan, std::vector<std::string> command,
                           std::vector<std::string> variables) {
    auto arguments = pointers(command);
    auto environment = pointers(variables);
    pid_t child = 0;
    const int problem =
        posix_spawnp(&child, command[0].c_str(), &plan.actions, &plan.attributes, arguments.data(), environment.data());
    if (problem == 0) return child;
    errno = problem;
    return std::nullopt;
}

int wait_for(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return 127;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

std::optional<ChildResult> run_child(const ChildRequest& request, Capture capture) {
    Descriptor input = request.input.empty() ? Descriptor(open("/dev/null", O_RDONLY | O_CLOEXEC)) : memory_file("in");
    const Descriptor output = memory_file("out");
    const Descriptor errors = memory_file("err");
    if (!input || !output || !errors) return std::nullopt;
    if (!request.input.empty()) {
        if (!write_all(input.get(), request.input)) return std::nullopt;
        lseek(input.get(), 0, SEEK_SET);
    }
    SpawnPlan plan;
    posix_spawn_file_actions_adddup2(&plan.actions, input.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&plan.actions, capture == Capture::together ? errors.get() : output.get(),
                                     STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&plan.actions, errors.get(), STDERR_FILENO);
    if (!request.folder.empty()) posix_spawn_file_actions_addchdir_np(&plan.actions, request.folder.c_str());
    auto child = spawn(plan, request.command, environment_of(request));
    if (!child && errno == ENOEXEC) {
        // A script without `#!`: git lets sh read it, given as a file, not as a command line.
        auto command = request.command;
        command.insert(command.begin(), "/bin/sh");
        child = spawn(plan, command, environment_of(request));
    }
    if (!child) return std::nullopt;
    ChildResult result;
    result.status = wait_for(*child);
    result.output = content_of(output);
    result.errors = content_of(errors);
    return result;
}

std::map<std::string, std::optional<std::string>> shown_environment(const Environment& environment) {
    std::map<std::string, std::optional<std::string>> variables;
    for (const char* name :
         {"HOME", "XDG_CONFIG_HOME", "GNUPGHOME", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_GLOBAL",
          "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CEILING_DIRECTORIES", "EMAIL"}) {
        variables[name] = environment.get(name);
    }
    return variables;
}

std::string excerpt(std::string_view said) {
    static constexpr std::size_t k_half = 2000;
    while (!said.empty() && (said.back() == '\n' || said.back() == ' ')) said.remove_suffix(1);
    while (!said.empty() && said.front() == '\n') said.remove_prefix(1);
    if (said.size() <= 2 * k_half) return std::string(said);
    return std::string(said.substr(0, k_half)) + "\n…\n" + std::string(said.substr(said.size() - k_half));
}

InterruptShield::InterruptShield() {
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_BLOCK, &set, &m_before);
}

InterruptShield::~InterruptShield() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

}  // namespace plaint::git
