#include "cmd/process.hpp"

#include <malloc.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <system_error>

extern char** environ;  // NOLINT(readability-redundant-declaration): not every libc declares it

namespace plaint::cmd {

namespace {

std::optional<std::string> environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::size_t terminal_columns() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
    return size.ws_col;
}

std::int64_t clock_now() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(now).count();
}

std::int64_t clock_milliseconds() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

int local_offset_minutes(std::int64_t seconds) {
    const std::time_t moment = seconds;
    std::tm local{};
    return localtime_r(&moment, &local) == nullptr ? 0 : static_cast<int>(local.tm_gmtoff / 60);
}

std::uint64_t system_random() {
    std::uint64_t number = 0;
    if (getrandom(&number, sizeof number, 0) != sizeof number) {
        throw std::system_error(errno, std::generic_category(), "getrandom");
    }
    return number;
}

}  // namespace

Surroundings process_surroundings() {
    // Short-lived: memory is taken in large steps and given back at the end, which saves hundreds of system calls.
    mallopt(M_TOP_PAD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 1 << 28);
    Surroundings surroundings;
    surroundings.in = &std::cin;
    surroundings.out = &std::cout;
    surroundings.err = &std::cerr;
    surroundings.in_is_terminal = isatty(STDIN_FILENO) == 1;
    surroundings.out_is_terminal = isatty(STDOUT_FILENO) == 1;
    surroundings.err_is_terminal = isatty(STDERR_FILENO) == 1;
    surroundings.columns = terminal_columns();
    surroundings.environment = environment;
    std::error_code gone;
    surroundings.folder = std::filesystem::current_path(gone);
    surroundings.now = clock_now;
    surroundings.milliseconds = clock_milliseconds;
    surroundings.offset_minutes = local_offset_minutes;
    surroundings.random = system_random;
    return surroundings;
}

std::vector<std::string> variables_beginning(std::string_view prefix) {
    std::vector<std::string> out;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string_view text = *variable;
        const std::size_t equals = text.find('=');
        if (text.starts_with(prefix) && equals != std::string_view::npos) out.emplace_back(text.substr(equals + 1));
    }
    return out;
}

}  // namespace plaint::cmd
