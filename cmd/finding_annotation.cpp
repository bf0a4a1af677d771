#include "cmd/finding_annotation.hpp"

#include <algorithm>

namespace plaint::cmd {

Annotation::Level level_of(const Finding& finding) {
    switch (finding.severity) {
        case Severity::error:
            return Annotation::Level::failure;
        case Severity::warning:
            return Annotation::Level::warning;
        case Severity::note:
            break;
    }
    return Annotation::Level::notice;
}

Annotation finding_annotation(const Finding& finding, Annotation::Level level, Lang lang) {
    Annotation out;
    out.level = level;
    out.file = finding.file;
    out.line = std::max(1U, finding.position.line);
    if (finding.position.line > 0) {
        out.column = finding.position.column;
        out.width = std::max(1U, finding.position.width);
    }
    out.group = finding.file;
    out.name = finding.code;
    const std::string& message = finding.message.in(lang);
    out.title = fmt::format("{} [{}]", message, finding.code);
    out.message = finding.hint.empty() ? message : finding.hint.in(lang);
    out.check = finding.code;
    out.key = finding.field + " " + finding.message.en;
    return out;
}

}  // namespace plaint::cmd
