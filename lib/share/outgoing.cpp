#include "share/outgoing.hpp"

#include "git/history.hpp"
#include "store/codes.hpp"
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

/// Links that lead nowhere, and a uid that another file has.
void check_against(const Names& names, const std::string& path, data::View record, Findings& findings) {
    const auto add = [&](data::View where, Finding finding) {
        finding.file = path;
        findings.push_back(data::at(where, std::move(finding)));
    };
    for (const data::View link : record.find("links")) {
        const data::View id = link.find("to");
        if (names.ids.contains(std::string(id.text()))) continue;
        add(id, error(store::k_dangling_link, phrase({"there is no record {0}", "没有记录 {0}"}, id.text())));
    }
    const auto known = names.uids.find(std::string(record.find("uid").text()));
    if (known == names.uids.end() || known->second.size() < 2) return;
    const auto& files = known->second;
    const std::string& other = files.front() == path ? files[1] : files.front();
    add(record.find("uid"), error(store::k_duplicate_uid,
                                  phrase({"the uid {0} is that of {1}", "uid {0} 与 {1} 相同"}, known->first, other)));
}

bool is_of_policy(const git::PathChange& change) {
    return change.path == store::k_policy_path || change.path.starts_with(".plaint/");
}

}  // namespace

Result<store::Audit> check_outgoing(const git::Repository& repository, const store::Survey& survey,
                                    const store::Rules& rules, const git::ObjectId& tip, const git::ObjectId& head,
                                    const time::Instant& now) {
    PLAINT_TRY(changes, repository.compare(tip, head, ""));
    store::Audit audit;
    if (std::any_of(changes.begin(), changes.end(), is_of_policy)) {
        PLAINT_TRY(all, store::check_all(survey, rules, now));
        audit = std::move(all);
    } else {
        PLAINT_TRY(names, names_of(survey));
        for (const git::PathChange& change : changes) {
            const bool record =
                std::any_of(rules.policy.series.begin(), rules.policy.series.end(),
                            [&](const policy::Series& one) { return change.path.starts_with(one.folder + "/"); });
            if (!record || !change.after) continue;
            ++audit.records;
            PLAINT_TRY(text, repository.blob(change.after->id));
            Findings own =
                store::check_text(rules, &survey.source(), change.path, text, store::Place::in_repository, now);
            if (const auto document = yaml::parse(std::move(text), change.path); document && own.empty())
                check_against(names, change.path, document->root(), own);
            audit.findings.insert(audit.findings.end(), own.begin(), own.end());
        }
    }
    std::erase_if(audit.findings, [](const Finding& one) { return one.severity != Severity::error; });
    return audit;
}

}  // namespace plaint::share
