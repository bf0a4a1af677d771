// Annotations: what a check found, in the formats that CI systems read. Each format is a function of its own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::cmd {

/// What was looked at, and what came of it. Texts may hold anything: every format makes them harmless.
struct Annotation {
    enum class Level {
        passed,
        notice,
        warning,
        failure,
    };
    Level level = Level::passed;
    std::string file;        ///< From the repository's top; may be empty.
    std::uint32_t line = 1;  ///< From 1.
    std::string group;       ///< What was looked at: a record's id.
    std::string name;        ///< Which of its aspects.
    std::string title;       ///< One line.
    std::string message;
    std::string check;         ///< Stable word of the check: `sla.overdue`.
    std::string key;           ///< With `file` and `check`: the same thing in another run.
    std::uint32_t column = 0;  ///< From 1, in characters; 0: the line as a whole.
    std::uint32_t width = 1;
};

/// The same for the same thing in every run, whatever the language, and whatever line it stands in.
std::string fingerprint(const Annotation& one);

/// What there is to say of a check in general.
struct CheckWords {
    std::string word;
    std::string title;
    std::string explanation;
};

/// All annotations of a run of one command.
struct AnnotatedRun {
    std::string name;       ///< `plaint sla`
    std::string timestamp;  ///< RFC 3339.
    std::vector<Annotation> annotations;
};

/// JUnit XML: one suite, a test case for each annotation; failures fail, warnings and notices are told in the output.
std::string junit_text(const AnnotatedRun& run);
/// Workflow commands of GitHub Actions, one a line; nothing for what passed.
std::string github_text(const AnnotatedRun& run);
/// GitLab's code quality report; nothing for what passed.
std::string gitlab_text(const AnnotatedRun& run);
/// SARIF 2.1.0 as code scanning reads it; nothing for what passed. Of the known checks those are described that
/// something came of.
std::string sarif_text(const AnnotatedRun& run, const std::vector<CheckWords>& known);

}  // namespace plaint::cmd
