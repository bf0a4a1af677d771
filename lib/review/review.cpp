#include "review/review.hpp"

#include "policy/codes.hpp"
#include "policy/judge.hpp"
#include "review/codes.hpp"
#include "store/audit.hpp"
#include "store/clocks.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace plaint::review {

namespace {

constexpr std::string_view k_rules_folder = ".plaint/";
constexpr std::string_view k_ci_folder = ".plaint/ci/";
constexpr std::string_view k_evidence_folder = "evidence/";
constexpr std::string_view k_record_suffix = ".yaml";

/// What CI templates there are, and which schema editors use, has no part in it.
bool is_rules(std::string_view path) {
    if (path == store::k_editor_schema_path || path.starts_with(k_ci_folder)) return false;
    return path == store::k_policy_path || path.starts_with(k_rules_folder);
}

bool is_record(const State* state, std::string_view path) {
    if (state == nullptr || !path.ends_with(k_record_suffix)) return false;
    const auto& series = state->rules.policy.series;
    return std::any_of(series.begin(), series.end(), [&](const policy::Series& one) {
        return path.starts_with(one.folder) && path.substr(one.folder.size()).starts_with('/');
    });
}

/// A record of one of the sides, or that there is a file which is none.
struct Read {
    std::optional<model::Complaint> record;
    bool unreadable = false;
};

Result<Read> read_record(const State& state, const std::string& path) {
    PLAINT_TRY(text, state.source.read(path, yaml::Limits{}.bytes));
    Read out;
    if (!text) return out;
    auto document = yaml::parse(std::move(*text), path);
    // A record that breaks the schema can still be told; one without its core cannot.
    out.unreadable = !document || document->root().find("id").text().empty();
    if (!out.unreadable) out.record.emplace(std::move(*document));
    return out;
}

/// A record with its other version, wherever that lies.
struct Pair {
    std::string path;
    std::optional<model::Complaint> before;
    std::optional<model::Complaint> after;
    bool unreadable = false;
};

const model::Complaint* pointer(const std::optional<model::Complaint>& record) { return record ? &*record : nullptr; }

/// Versions of one record have one uid: a file may hold another record than before, and a record lie in another file.
class Pairing {
public:
    void add(const std::string& path, Read before, Read after) {
        Pair pair{path, {}, std::move(after.record), after.unreadable};
        if (before.record && pair.after && before.record->uid() == pair.after->uid()) {
            pair.before = std::move(before.record);
        } else if (before.record) {
            m_loose.push_back(std::move(*before.record));
        }
        if (pair.after || pair.unreadable) m_pairs.push_back(std::move(pair));
    }

    std::vector<Pair> take() && {
        for (Pair& pair : m_pairs) {
            if (pair.before) continue;
            const auto same = std::find_if(m_loose.begin(), m_loose.end(), [&](const model::Complaint& one) {
                return pair.after ? one.uid() == pair.after->uid() : one.document().name() == pair.path;
            });
            if (same == m_loose.end()) continue;
            pair.before = std::move(*same);
            m_loose.erase(same);
        }
        for (model::Complaint& gone : m_loose) {
            std::string path = gone.document().name();
            m_pairs.push_back({std::move(path), std::move(gone), {}, false});
        }
        return std::move(m_pairs);
    }

private:
    std::vector<Pair> m_pairs;
    std::vector<model::Complaint> m_loose;
};

Result<std::vector<Pair>> pairs_of(const State* before, const State& after, const std::vector<ChangedFile>& files) {
    Pairing pairing;
    for (const ChangedFile& file : files) {
        if (!is_record(before, file.path) && !is_record(&after, file.path)) continue;
        Read then;
        Read now;
        if (before != nullptr && file.before) {
            PLAINT_TRY(read, read_record(*before, file.path));
            then = std::move(read);
        }
        if (file.after) {
            PLAINT_TRY(read, read_record(after, file.path));
            now = std::move(read);
        }
        pairing.add(file.path, std::move(then), std::move(now));
    }
    return std::move(pairing).take();
}

RecordChange told(const Words& words, const Pair& pair) {
    if (!pair.unreadable) return describe(words, pointer(pair.before), pointer(pair.after));
    RecordChange out;
    if (pair.before) out = describe(words, pointer(pair.before), nullptr);
    out.how = RecordChange::How::unreadable;
    out.path = pair.path;
    return out;
}

bool wanted(const Question& question, const RecordChange& record) {
    return question.ids.empty() || question.ids.contains(record.id) || question.ids.contains(record.id_then);
}

/// What cannot be seen in the record as it stands: only beside what it was.
bool is_about_the_step(const Finding& finding) {
    for (const Code* code :
         {&policy::k_fixed, &policy::k_silent_change, &policy::k_untracked, &policy::k_unowned_entry}) {
        if (finding.code == code->word) return true;
    }
    return false;
}

/// Not by `judge`: of what a merge put between recorded events it would say that these were altered.
void add_rewritten(const model::Complaint& after, const RecordChange& told, Findings& out) {
    for (const Alteration& one : told.alterations) {
        const data::View view = after.root().at(one.gone ? one.path.parent() : one.path);
        const Phrase message =
            one.gone ? phrase({"{0} was recorded already and has gone", "{0}已登记，现已不存在"}, one.what)
                     : phrase({"{0} was recorded already and has been altered", "{0}已登记，现被改动"}, one.what);
        out.push_back(data::at(view ? view : after.root(), error(policy::k_rewritten, message,
                                                                 Text("Put it back and add a correcting entry instead",
                                                                      "请恢复原条目，另加一条更正记录"))));
    }
}

Findings step_findings(const State& after, const Pair& pair, const RecordChange& told, const time::Instant& now) {
    using How = RecordChange::How;
    if (told.how == How::removed || told.how == How::taken_back) {
        Finding finding =
            told.how == How::removed
                ? warning(k_removed, phrase({"{0} has been removed", "{0} 已被删除"}, told.id),
                          Text("plaint verify", "plaint verify"))
                : warning(k_taken_back,
                          phrase({"{0}: events taken back: {1}", "{0}：撤回事件 {1} 个"}, told.id, told.undone.size()),
                          Text("plaint verify", "plaint verify"));
        finding.file = told.path;
        return {std::move(finding)};
    }
    Findings out;
    if (!pair.before || !pair.after) return out;
    add_rewritten(*pair.after, told, out);
    for (Finding& finding : policy::judge(after.rules.policy, &*pair.before, *pair.after, now)) {
        if (is_about_the_step(finding)) out.push_back(std::move(finding));
    }
    return out;
}

/// The same finding in another state of the file.
std::string identity(const Finding& finding) {
    return fmt::format("{}\n{}\n{}\n{}", finding.code, finding.file, finding.field, finding.message.en);
}

/// Of all that is wrong now: what changed files hold, and what was not there before.
Result<Findings> new_findings(const State* before, const State& after, const Question& question) {
    PLAINT_TRY(now, store::check_all({after.source, after.rules.policy, after.cache}, after.rules, question.now));
    std::unordered_set<std::string> known;
    if (before != nullptr && !now.findings.empty()) {
        PLAINT_TRY(
            then, store::check_all({before->source, before->rules.policy, before->cache}, before->rules, question.now));
        for (const Finding& finding : then.findings) known.insert(identity(finding));
    }
    std::set<std::string_view> changed;
    for (const ChangedFile& file : question.files) changed.insert(file.path);
    Findings out;
    for (Finding& finding : now.findings) {
        if (changed.contains(finding.file) || !known.contains(identity(finding))) out.push_back(std::move(finding));
    }
    return out;
}

Result<std::vector<store::Watched>> open_clocks(const State& records, const store::Rules& rules,
                                                const store::Resources& resources, const sla::Rules& clocks,
                                                const time::Instant& now) {
    const store::Survey survey(records.source, rules.policy);
    store::Watch watch;
    watch.at = now;
    PLAINT_TRY(watched, store::watch_all(survey, rules, resources, clocks, watch));
    return std::move(watched.records);
}

Result<std::optional<PolicyChange>> policy_change(const State* before, const State& after, const Question& question) {
    PolicyChange out;
    for (const ChangedFile& file : question.files) {
        if (is_rules(file.path)) out.files.push_back(file.path);
    }
    if (before == nullptr || out.files.empty()) return std::optional<PolicyChange>{};
    const auto clocks_then = store::load_clocks(before->rules, before->resources);
    const auto clocks_now = store::load_clocks(after.rules, after.resources);
    if (!clocks_then || !clocks_now) return std::optional(std::move(out));  // the check of the rules says what is wrong
    const auto in_force = [](const State& state, const sla::Rules& clocks) {
        return InForce{state.rules.profile, state.rules.layers, state.rules.policy, clocks};
    };
    const InForce now = in_force(after, *clocks_now);
    out.rules = rule_changes(in_force(*before, *clocks_then), now);
    for (const std::string& path : out.files) {
        if (path.starts_with(store::k_calendars_folder))
            out.rules.push_back(
                {RuleChange::About::calendar, Phrase::same(path.substr(store::k_calendars_folder.size() + 1)), false});
    }
    PLAINT_TRY(then_read, open_clocks(after, before->rules, before->resources, *clocks_then, question.now));
    PLAINT_TRY(now_read, open_clocks(after, after.rules, after.resources, *clocks_now, question.now));
    out.open = std::max(then_read.size(), now_read.size());
    out.dues = due_changes(now, then_read, now_read);
    return std::optional(std::move(out));
}

void count_files(const State* before, const State& after, const Question& question, Review& out) {
    for (const ChangedFile& file : question.files) {
        if (file.path.starts_with(k_evidence_folder)) {
            ++out.evidence;
        } else if (!is_rules(file.path) && file.path != store::k_editor_schema_path && !is_record(before, file.path) &&
                   !is_record(&after, file.path)) {
            ++out.other_files;
        }
    }
}

}  // namespace

Result<Review> review(const State* before, const State& after, const Question& question) {
    Review out;
    const Words words(after.rules.policy, before == nullptr ? nullptr : &before->rules.policy);
    PLAINT_TRY(pairs, pairs_of(before, after, question.files));
    Findings steps;
    for (const Pair& pair : pairs) {
        RecordChange change = told(words, pair);
        if (!wanted(question, change)) continue;
        for (Finding& finding : step_findings(after, pair, change, question.now)) steps.push_back(std::move(finding));
        out.records.push_back(std::move(change));
    }
    std::sort(out.records.begin(), out.records.end(), [](const RecordChange& a, const RecordChange& b) {
        return std::tie(a.id, a.path) < std::tie(b.id, b.path);
    });
    if (!question.ids.empty()) return out;
    count_files(before, after, question, out);
    PLAINT_TRY(policy, policy_change(before, after, question));
    out.policy = std::move(policy);
    if (question.checks == Question::Checks::none) return out;
    PLAINT_TRY(findings, new_findings(before, after, question));
    out.findings = std::move(findings);
    for (Finding& finding : steps) out.findings.push_back(std::move(finding));
    return out;
}

std::vector<const Finding*> findings_of(const Review& review, const RecordChange& record) {
    std::vector<const Finding*> out;
    for (const Finding& finding : review.findings) {
        if (finding.file == record.path) out.push_back(&finding);
    }
    return out;
}

std::vector<const Finding*> other_findings(const Review& review) {
    std::set<std::string_view> told;
    for (const RecordChange& record : review.records) told.insert(record.path);
    std::vector<const Finding*> out;
    for (const Finding& finding : review.findings) {
        if (!told.contains(finding.file)) out.push_back(&finding);
    }
    return out;
}

}  // namespace plaint::review
