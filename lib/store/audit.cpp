#include "store/audit.hpp"

#include "data/json.hpp"
#include "policy/judge.hpp"
#include "store/codes.hpp"
#include "store/evidence.hpp"
#include "store/parallel.hpp"
#include "yaml/yaml.hpp"

#include <map>

namespace plaint::store {

namespace {

void append(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// A link to another record, with what is needed to say that it leads nowhere.
struct Reference {
    std::string to;
    Finding finding;
};

/// What one file brings to the questions between files.
struct Checked {
    Findings findings;
    std::string id;
    std::string uid;
    Finding id_place;
    Finding uid_place;
    std::vector<Reference> references;
};

void check_place(const Rules& rules, const std::string& path, const model::Complaint& record, Findings& findings) {
    const auto expected = path_of(rules.policy, record.id());
    const data::View id = record.root().find("id");
    if (!expected) {
        for (const Finding& finding : expected.error().findings) findings.push_back(data::at(id, finding));
    } else if (*expected != path) {
        findings.push_back(
            data::at(id, error(k_misplaced, phrase({"{0} belongs at {1}", "{0} 应位于 {1}"}, record.id(), *expected),
                               phrase({"git mv {0} {1}", "git mv {0} {1}"}, path, *expected))));
    }
}

void check_series(const Rules& rules, const model::Complaint& record, Findings& findings) {
    const policy::Kind* kind = rules.policy.kind(record.kind());
    const policy::Series* series = kind == nullptr ? nullptr : rules.policy.series_of(kind->series);
    if (series == nullptr || series->parse(record.id())) return;
    findings.push_back(data::at(
        record.root().find("id"),
        error(k_bad_id,
              phrase({"`{0}` is no id of the kind `{1}`", "`{0}` 不是类型 `{1}` 的编号"}, record.id(), record.kind()),
              phrase({"Ids of this kind look like {0}", "该类型编号形如 {0}"}, series->id(2026, 1)))));
}

Checked check_one(const Rules& rules, const Source* evidence, const std::string& path, Result<data::Document> document,
                  Place place, const time::Instant& now) {
    Checked out;
    if (!document) {
        out.findings = std::move(document.error().findings);
        return out;
    }
    out.findings = rules.schema.check(document->root());
    if (!out.findings.empty()) return out;
    const model::Complaint record(std::move(*document));
    append(out.findings, policy::audit(rules.policy, record, now));
    check_series(rules, record, out.findings);
    if (place == Place::in_repository) check_place(rules, path, record, out.findings);
    if (evidence != nullptr) append(out.findings, check_evidence(*evidence, record));
    out.id = record.id();
    out.uid = record.uid();
    out.id_place = data::at(record.root().find("id"), error(k_duplicate_id, {}));
    out.uid_place = data::at(record.root().find("uid"), error(k_duplicate_uid, {}));
    for (const data::View link : record.root().find("links")) {
        const data::View to = link.find("to");
        out.references.push_back(
            {std::string(to.text()),
             data::at(to, error(k_dangling_link, phrase({"there is no record {0}", "没有记录 {0}"}, to.text())))});
    }
    return out;
}

}  // namespace

Findings check_text(const Rules& rules, const Source* evidence, const std::string& path, std::string text, Place place,
                    const time::Instant& now) {
    return check_one(rules, evidence, path, yaml::parse(std::move(text), path), place, now).findings;
}

Audit check_all(const Source& source, const Rules& rules, const std::vector<std::string>& paths,
                const time::Instant& now) {
    Audit audit;
    std::map<std::string, std::string> ids;
    std::map<std::string, std::string> uids;
    std::vector<Reference> references;
    const auto once = [&](std::map<std::string, std::string>& seen, const std::string& key, const std::string& path,
                          Finding finding, const Text& message) {
        const auto [earlier, fresh] = seen.emplace(key, path);
        if (fresh || key.empty()) return;
        finding.message = phrase(message, key, earlier->second);
        audit.findings.push_back(std::move(finding));
    };
    const auto work = [&](std::size_t i) {
        auto read = source.read(paths[i], yaml::Limits{}.bytes);
        if (!read) return check_one(rules, &source, paths[i], fail(std::move(read)), Place::in_repository, now);
        return check_one(rules, &source, paths[i], yaml::parse(*read ? std::move(**read) : std::string(), paths[i]),
                         Place::in_repository, now);
    };
    in_order(paths.size(), source.threads(), work, [&](std::size_t i, Checked checked) {
        ++audit.records;
        append(audit.findings, std::move(checked.findings));
        once(ids, checked.id, paths[i], std::move(checked.id_place),
             {"the id {0} is taken by {1}", "编号 {0} 已被 {1} 使用"});
        once(uids, checked.uid, paths[i], std::move(checked.uid_place),
             {"the uid {0} is that of {1}", "uid {0} 与 {1} 相同"});
        for (Reference& reference : checked.references) references.push_back(std::move(reference));
    });
    for (Reference& reference : references) {
        if (!ids.contains(reference.to)) audit.findings.push_back(std::move(reference.finding));
    }
    return audit;
}

Findings check_editor_schema(const Source& source, const Rules& rules) {
    const auto text = source.read(k_editor_schema_path, 16U << 20);
    if (!text || !*text) return {};  // editors then simply do without
    const auto in_force = rules.self_contained_schema();
    if (!in_force || **text == data::to_json(in_force->root(), 2) + "\n") return {};
    Finding finding = warning(k_schema_outdated, Text("is not the schema in force", "不是当前使用的模式"),
                              Text("plaint init", "plaint init"));
    finding.file = k_editor_schema_path;
    return {finding};
}

}  // namespace plaint::store
