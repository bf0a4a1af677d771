#include "share/outgoing.hpp"

#include "git/history.hpp"
#include "share/places.hpp"
#include "store/codes.hpp"
#include "store/references.hpp"
#include "store/selection.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace plaint::share {

namespace {

/// What every record is known by.
struct Names {
    std::unordered_set<std::string> ids;                             ///< Those that were borne before too.
    std::unordered_map<std::string, std::vector<std::string>> uids;  ///< With the files that hold each.
};

Result<Names> names_of(const store::Survey& survey) {
    PLAINT_TRY(all, store::select(survey, {}, {"id", "uid", "aliases"}, store::Detail::fields));
    Names out;
    for (const data::Document& record : all.records) {
        out.ids.emplace(record.root().find("id").text());
        for (const data::View alias : record.root().find("aliases")) out.ids.emplace(alias.find("id").text());
        out.uids[std::string(record.root().find("uid").text())].push_back(record.name());
    }
    return out;
}

/// A uid that another file has.
void check_uid(const Names& names, const std::string& path, data::View record, Findings& findings) {
    const auto known = names.uids.find(std::string(record.find("uid").text()));
    if (known == names.uids.end() || known->second.size() < 2) return;
    const auto& files = known->second;
    const std::string& other = files.front() == path ? files[1] : files.front();
    Finding finding = error(store::k_duplicate_uid,
                            phrase({"the uid {0} is that of {1}", "uid {0} 与 {1} 相同"}, known->first, other));
    finding.file = path;
    findings.push_back(data::at(record.find("uid"), std::move(finding)));
}

bool is_of_policy(const git::PathChange& change) {
    return change.path == store::k_policy_path || change.path.starts_with(".plaint/");
}

/// The records among what is new.
struct New {
    std::vector<std::string> changed;   ///< Files.
    std::vector<std::string> vanished;  ///< Ids that nobody bears any more, and nobody bore.
};

New new_records(const policy::Policy& policy, const Names& names, const std::vector<git::PathChange>& changes) {
    New out;
    for (const git::PathChange& change : changes) {
        if (!is_among_records(policy, change.path)) continue;
        if (change.after) {
            out.changed.push_back(change.path);
        } else if (std::string id = record_at(policy, change.path); !id.empty() && !names.ids.contains(id)) {
            out.vanished.push_back(std::move(id));
        }
    }
    return out;
}

/// What was there when others began to name it must not go while they do.
Result<void> check_vanished(const store::Survey& survey, const std::string& id, Findings& findings) {
    PLAINT_TRY(files, store::referring(survey, id));
    for (const std::string& file : files) {
        PLAINT_TRY(text, survey.source().read(file, yaml::Limits{}.bytes));
        PLAINT_TRY(document, yaml::parse(text.value_or(""), file));
        for (const data::Path& place : store::ReferenceFields(survey.policy().fields).of(document.root(), id)) {
            Finding finding = error(store::k_dangling_link, phrase({"{0} was removed here", "{0} 已在此处被删除"}, id),
                                    phrase({"`plaint undo {0}` brings it back, when its registration was taken back",
                                            "若是撤销了登记，`plaint undo {0}` 可恢复"},
                                           id));
            finding.file = file;
            findings.push_back(data::at(document.root().at(place), std::move(finding)));
        }
    }
    return {};
}

Result<store::Audit> check_new(const store::Survey& survey, const store::Rules& rules,
                               const std::vector<git::PathChange>& changes, const time::Instant& now) {
    PLAINT_TRY(names, names_of(survey));
    const store::ReferenceFields references(rules.policy.fields);
    const New fresh = new_records(rules.policy, names, changes);
    store::Audit audit;
    for (const std::string& path : fresh.changed) {
        ++audit.records;
        PLAINT_TRY(text, survey.source().read(path, yaml::Limits{}.bytes));
        const std::string record = text.value_or("");
        Findings own = store::check_text(rules, &survey.source(), path, record, store::Place::in_repository, now);
        if (const auto document = yaml::parse(record, path); document && own.empty()) {
            own = store::check_references(references, path, document->root(), names.ids);
            check_uid(names, path, document->root(), own);
        }
        audit.findings.insert(audit.findings.end(), own.begin(), own.end());
    }
    for (const std::string& id : fresh.vanished) PLAINT_CHECK(check_vanished(survey, id, audit.findings));
    return audit;
}

}  // namespace

Result<store::Audit> check_outgoing(const git::Repository& repository, const store::Survey& survey,
                                    const store::Rules& rules, const git::ObjectId& tip, const git::ObjectId& head,
                                    const time::Instant& now) {
    PLAINT_TRY(changes, repository.compare(tip, head, ""));
    const bool other_rules = std::any_of(changes.begin(), changes.end(), is_of_policy);
    PLAINT_TRY(audit, other_rules ? store::check_all(survey, rules, now) : check_new(survey, rules, changes, now));
    std::erase_if(audit.findings, [](const Finding& one) { return one.severity != Severity::error; });
    return audit;
}

}  // namespace plaint::share
