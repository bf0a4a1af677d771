#include "cmd/input.hpp"

#include "cmd/record_codes.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <istream>
#include <ostream>
#include <system_error>

namespace plaint::cmd {

namespace {

tl::unexpected<Failure> unreadable(const std::string& name, int error_number) {
    return fail(Failing::system,
                error(k_unreadable_input, phrase({"{0} cannot be read: {1}", "无法读取 {0}：{1}"}, name,
                                                 std::generic_category().message(error_number))));
}

std::string read_stream(std::istream& in, std::size_t most) {
    std::string text(most + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

}  // namespace

Result<std::string> read_input(Context& context, const std::string& name, std::size_t most) {
    if (name == "-") return read_stream(*context.surroundings().in, most);
    const std::filesystem::path path = context.folder() / name;
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return unreadable(name, errno);
    std::string text;
    char buffer[1 << 16];
    while (text.size() <= most) {
        const ssize_t got = ::read(file, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            const int failed = errno;
            ::close(file);
            return unreadable(name, failed);
        }
        if (got == 0) break;
        text.append(buffer, static_cast<std::size_t>(got));
    }
    ::close(file);
    if (text.size() > most) text.resize(most + 1);
    return text;
}

bool can_ask(Context& context) { return context.surroundings().in_is_terminal && !context.globals().no_input; }

std::optional<std::string> ask(Context& context, const Arg& arg) {
    std::ostream& err = *context.surroundings().err;
    std::size_t number = 0;
    for (const auto& [word, label] : arg.choices)
        err << "  " << ++number << ") " << word << "  " << label.in(context.lang()) << "\n";
    while (true) {
        err << arg.help.in(context.lang()) << ": " << std::flush;
        std::string answer;
        if (!std::getline(*context.surroundings().in, answer)) return std::nullopt;
        std::size_t chosen = 0;
        const auto read = std::from_chars(answer.data(), answer.data() + answer.size(), chosen);
        const bool by_number = read.ec == std::errc{} && read.ptr == answer.data() + answer.size();
        if (by_number && chosen >= 1 && chosen <= arg.choices.size()) return arg.choices[chosen - 1].first;
        if (!answer.empty()) return answer;
    }
}

}  // namespace plaint::cmd
