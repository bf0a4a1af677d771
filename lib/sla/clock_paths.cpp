#include "sla/clock_paths.hpp"

#include <algorithm>

namespace plaint::sla {

namespace {

data::Path below(data::Path base, const data::Path& tail) {
    for (const data::Step& step : tail) {
        if (const auto* key = std::get_if<std::string>(&step)) base = base / *key;
    }
    return base;
}

class Gathering {
public:
    std::vector<data::Path> of(const Rules& rules) {
        for (const Clock& clock : rules.clocks) take(clock);
        return std::move(m_paths);
    }

private:
    void take(const Clock& clock) {
        if (!clock.each.empty()) m_paths.push_back(below(clock.each, data::Path() / "id"));
        take(clock.when, clock.each);
        take(clock.done, clock.each);
        for (const std::vector<Anchor>* anchors : {&clock.start, &clock.stop, &clock.cancel}) {
            for (const Anchor& anchor : *anchors) take(anchor, clock.each);
        }
        for (const TargetLine& line : clock.targets) {
            take(line.when, clock.each);
            take(line.due, clock.each);
        }
    }

    void take(const Anchor& anchor, const data::Path& list) {
        if (anchor.what == Anchor::What::field) take(anchor.path, list);
        if (anchor.what != Anchor::What::entries) return;
        m_paths.push_back(below(anchor.path, anchor.at));
        take(anchor.where, anchor.path);
    }

    void take(const std::optional<expr::Expr>& condition, const data::Path& list) {
        if (!condition) return;
        for (const std::string& path : condition->paths()) take(data::Path::parse(path).value_or(data::Path{}), list);
    }

    /// Names within a list are those of an entry and then those of the record.
    void take(const data::Path& path, const data::Path& list) {
        if (path.empty()) return;
        m_paths.push_back(path);
        if (!list.empty()) m_paths.push_back(below(list, path));
    }

    std::vector<data::Path> m_paths;
};

}  // namespace

bool reads_others(const Rules& rules) {
    const auto reads = [](const std::optional<expr::Expr>& one) { return one && one->reads_others(); };
    const auto of_anchor = [&](const Anchor& anchor) { return reads(anchor.where); };
    return std::any_of(rules.clocks.begin(), rules.clocks.end(), [&](const Clock& clock) {
        const auto any = [&](const std::vector<Anchor>& all) { return std::any_of(all.begin(), all.end(), of_anchor); };
        return reads(clock.when) || reads(clock.done) || any(clock.start) || any(clock.stop) || any(clock.cancel) ||
               std::any_of(clock.targets.begin(), clock.targets.end(),
                           [&](const TargetLine& line) { return reads(line.when); });
    });
}

std::vector<data::Path> clock_paths(const Rules& rules) { return Gathering().of(rules); }

}  // namespace plaint::sla
