#include "base/unicode.hpp"
#include "cmd/annotations.hpp"

#include <fmt/format.h>

namespace plaint::cmd {

namespace {

/// A percent sign and line ends would end or change the command; in a property `:` and `,` would too.
std::string escaped(std::string_view text, std::string_view special) {
    std::string out;
    for (const char byte : printable(text)) {
        if (special.find(byte) != std::string_view::npos) {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        } else {
            out += byte;
        }
    }
    return out;
}

std::string property_text(std::string_view text) { return escaped(text, "%\r\n:,"); }
std::string message_text(std::string_view text) { return escaped(text, "%\r\n"); }

std::string_view command(Annotation::Level level) {
    switch (level) {
        case Annotation::Level::failure:
            return "error";
        case Annotation::Level::warning:
            return "warning";
        case Annotation::Level::notice:
        case Annotation::Level::passed:
            break;
    }
    return "notice";
}

}  // namespace

std::string github_text(const AnnotatedRun& run) {
    std::string out;
    for (const Annotation& one : run.annotations) {
        if (one.level == Annotation::Level::passed) continue;
        const std::string place =
            one.file.empty() ? "" : fmt::format("file={},line={},", property_text(one.file), one.line);
        out += fmt::format("::{} {}title={}::{}\n", command(one.level), place, property_text(one.title),
                           message_text(one.message));
    }
    return out;
}

}  // namespace plaint::cmd
