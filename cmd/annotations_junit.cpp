#include "base/unicode.hpp"
#include "cmd/annotations.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plaint::cmd {

namespace {

/// Text for XML 1.0, in attributes and between tags: markup, line ends and tabs as references, characters that XML does
/// not have at all as people write them.
std::string escaped(std::string_view text) {
    const std::string safe = printable(text);
    std::string out;
    for (std::size_t i = 0; i < safe.size(); ++i) {
        const char byte = safe[i];
        const std::string_view here = std::string_view(safe).substr(i, 3);
        if (here == "\xEF\xBF\xBE" || here == "\xEF\xBF\xBF") {
            out += here[2] == '\xBE' ? "\\ufffe" : "\\uffff";
            i += 2;
        } else if (std::string_view("<>&\"'\n\r\t").find(byte) != std::string_view::npos) {
            out += fmt::format("&#{};", static_cast<int>(byte));
        } else {
            out += byte;
        }
    }
    return out;
}

std::string attribute(std::string_view name, std::string_view value) {
    return fmt::format(" {}=\"{}\"", name, escaped(value));
}

std::string test_case(const Annotation& one) {
    std::string out = "    <testcase" + attribute("classname", one.group) + attribute("name", one.name);
    if (!one.file.empty()) out += attribute("file", one.file) + attribute("line", std::to_string(one.line));
    out += attribute("time", "0");
    switch (one.level) {
        case Annotation::Level::passed:
            return out + "/>\n";
        case Annotation::Level::failure:
            return out + ">\n      <failure" + attribute("message", one.title) + attribute("type", one.check) + ">" +
                   escaped(one.message) + "</failure>\n    </testcase>\n";
        case Annotation::Level::warning:
        case Annotation::Level::notice:
            break;
    }
    return out + ">\n      <system-out>" + escaped(one.title + ": " + one.message) + "</system-out>\n    </testcase>\n";
}

}  // namespace

std::string junit_text(const AnnotatedRun& run) {
    const auto failures = std::count_if(run.annotations.begin(), run.annotations.end(),
                                        [](const Annotation& one) { return one.level == Annotation::Level::failure; });
    const std::string counts = attribute("tests", std::to_string(run.annotations.size())) +
                               attribute("failures", std::to_string(failures)) + attribute("errors", "0");
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attribute("name", run.name) + counts + ">\n";
    out += "  <testsuite" + attribute("name", run.name) + counts + attribute("skipped", "0") + attribute("time", "0") +
           attribute("timestamp", run.timestamp) + ">\n";
    for (const Annotation& one : run.annotations) out += test_case(one);
    return out + "  </testsuite>\n</testsuites>\n";
}

}  // namespace plaint::cmd
