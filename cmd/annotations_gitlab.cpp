#include "base/unicode.hpp"
#include "cmd/annotations.hpp"
#include "cmd/json.hpp"
#include "store/evidence.hpp"

namespace plaint::cmd {

namespace {

std::string_view severity(Annotation::Level level) {
    switch (level) {
        case Annotation::Level::failure:
            return "critical";
        case Annotation::Level::warning:
            return "major";
        case Annotation::Level::notice:
        case Annotation::Level::passed:
            break;
    }
    return "info";
}

}  // namespace

std::string fingerprint(const Annotation& one) {
    return store::sha256(one.check + "\n" + one.file + "\n" + one.group + "\n" + one.key);
}

std::string gitlab_text(const AnnotatedRun& run) {
    Json out = Json::array();
    for (const Annotation& one : run.annotations) {
        if (one.level == Annotation::Level::passed) continue;
        out.push_back({{"description", printable(one.title + ": " + one.message)},
                       {"check_name", one.check},
                       {"fingerprint", fingerprint(one)},
                       {"severity", severity(one.level)},
                       {"location", {{"path", printable(one.file)}, {"lines", {{"begin", one.line}}}}}});
    }
    return json_text(out);
}

}  // namespace plaint::cmd
