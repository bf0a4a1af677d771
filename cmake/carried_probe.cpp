// Links without fmt's shared library if lib/base/alone/fmt.cpp brings what its header leaves to a library, and exits 0
// if that formats.
#include <fmt/format.h>

#include <cmath>

int main(int count, char** arguments) {
    const std::string text = fmt::format("{:>6}|{}|{:.1f}|{:x}", arguments[0][0] != '\0' ? "a" : "b", 0.5 * count,
                                         std::sqrt(2.25F * static_cast<float>(count)), 255U);
    return text == "     a|0.5|1.5|ff" ? 0 : 1;
}
