#include "cmd/style.hpp"

#include <fmt/format.h>

namespace plaint::cmd {

namespace {

std::string_view sequence(Style style) {
    switch (style) {
        case Style::bold:
            return "1";
        case Style::faint:
            return "2";
        case Style::red:
            return "1;31";
        case Style::yellow:
            return "1;33";
        case Style::green:
            return "1;32";
        case Style::cyan:
            return "1;36";
    }
    return "0";
}

}  // namespace

std::string styled(std::string_view text, Style style, Colors colors) {
    if (colors == Colors::off || text.empty()) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", sequence(style), text);
}

}  // namespace plaint::cmd
