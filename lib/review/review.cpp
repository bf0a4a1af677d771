#include "review/review.hpp"

#include "policy/codes.hpp"
#include "policy/judge.hpp"
#include "review/codes.hpp"
#include "review/rule_files.hpp"
#include "store/audit.hpp"
#include "yaml/yaml.hpp"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace plaint::review {

namespace {

constexpr std::string_view k_evidence_folder = "evidence/";
constexpr std::string_view k_plaint_folder = ".plaint/";
constexpr std::string_view k_record_suffix = ".yaml";

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
        pair_by([](const Pair& pair, const model::Complaint& one) {
            return pair.after ? one.uid() == pair.after->uid() : one.document().name() == pair.path;
        });
        // A uid that somebody changed: number, place and the moment of registration tell what record it is.
        pair_by([](const Pair& pair, const model::Complaint& one) {
            return pair.after && one.id() == pair.after->id() && one.document().name() == pair.path &&
                   data::same(one.root().find("recorded"), pair.after->root().find("recorded"));
        });
        for (model::Complaint& gone : m_loose) {
            std::string path = gone.document().name();
            m_pairs.push_back({std::move(path), std::move(gone), {}, false});
        }
        return std::move(m_pairs);
    }

private:
    template <class Same>
    void pair_by(const Same& is_same) {
        for (Pair& pair : m_pairs) {
            if (pair.before) continue;
            const auto same = std::find_if(m_loose.begin(), m_loose.end(),
                                           [&](const model::Complaint& one) { return is_same(pair, one); });
            if (same == m_loose.end()) continue;
            pair.before = std::move(*same);
            m_loose.erase(same);
        }
    }

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
            one.gone ? phrase({"{0} was recorded already and has gone", "{0}已记录在案，现已不存在"}, one.what)
                     : phrase({"{0} was recorded already and has been altered", "{0}已记录在案，现被改动"}, one.what);
        // An entry can be corrected by another one, an event cannot.
        const auto* list = std::get_if<std::string>(&one.path[0]);
        const bool event = list != nullptr && *list == "history";
        const Phrase hint =
            event ? Phrase(Text("Put it back as it was", "请恢复原样"))
                  : Phrase(Text("Put it back and add a correcting entry instead", "请恢复原条目，另加一条更正记录"));
        out.push_back(data::at(view ? view : after.root(), error(policy::k_rewritten, message, hint)));
    }
}

/// What those do who read of a record in a comment; at the command line the next command is said instead.
void advise(Finding& finding) {
    if (!finding.hint.empty()) return;
    if (finding.code == policy::k_silent_change.word)
        finding.hint = Text("Put it back, and change it with `plaint set` or `plaint edit`, which record who did it",
                            "请恢复原样，改用会记录操作人的 `plaint set` 或 `plaint edit`");
    if (finding.code == policy::k_broken_chain.word)
        finding.hint = Text("An event was taken out, put in or altered by hand: put the history back as it was",
                            "有事件被手工删除、插入或修改：请将历史恢复原样");
}

Findings step_findings(const State& after, const Pair& pair, const RecordChange& told, const time::Instant& now) {
    using How = RecordChange::How;
    if (told.how == How::removed || told.how == How::taken_back) {
        Finding finding =
            told.how == How::removed
                ? warning(
                      k_removed, phrase({"{0} has been removed", "{0} 已被删除"}, told.id),
                      Text("Ask whoever did it; `plaint verify` tells whether a registration was undone, and by whom",
                           "请询问操作人；`plaint verify` 会说明是否撤回登记及由谁撤回"))
                : warning(k_taken_back,
                          phrase({"{0}: events taken back: {1}", "{0}：撤回事件 {1} 个"}, told.id, told.undone.size()),
                          Text("`plaint verify` tells whose events they were and who took them back",
                               "`plaint verify` 会说明是谁的事件、由谁撤回"));
        finding.file = told.path;
        return {std::move(finding)};
    }
    Findings out;
    if (!pair.before || !pair.after) return out;
    add_rewritten(*pair.after, told, out);
    for (Finding& finding : policy::judge(after.rules.policy, &*pair.before, *pair.after, now)) {
        if (!is_about_the_step(finding)) continue;
        out.push_back(std::move(finding));
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

/// Evidence goes where its record's number goes.
bool moved_with_record(std::string_view path, const std::vector<RecordChange>& records) {
    return std::any_of(records.begin(), records.end(), [&](const RecordChange& one) {
        return !one.id_then.empty() && path.starts_with(fmt::format("{}{}/", k_evidence_folder, one.id_then));
    });
}

void count_files(const State* before, const State& after, const Question& question, Review& out) {
    for (const ChangedFile& file : question.files) {
        if (file.path.starts_with(k_evidence_folder)) {
            ++out.evidence;
            if (file.before && !moved_with_record(file.path, out.records)) ++out.evidence_altered;
        } else if (is_other(before, after, file.path)) {
            ++out.other_files;
        }
    }
}

}  // namespace

bool is_other(const State* before, const State& after, std::string_view path) {
    return !path.starts_with(k_evidence_folder) && rule_file(path) == RuleFile::none &&
           path != store::k_editor_schema_path && !path.starts_with(k_plaint_folder) && !is_record(before, path) &&
           !is_record(&after, path);
}

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
    for (Finding& finding : out.findings) advise(finding);
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
