#include "store/audit.hpp"

#include "data/json.hpp"
#include "data/packing.hpp"
#include "policy/judge.hpp"
#include "store/codes.hpp"
#include "store/evidence.hpp"
#include "store/references.hpp"
#include "yaml/yaml.hpp"

#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace plaint::store {

namespace {

void append(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// What one file brings: its own findings, and what the questions between files are about.
struct Checked {
    Findings findings;
    std::string id;
    std::string uid;
    std::vector<std::string> named;    ///< Ids of other records.
    std::vector<std::string> aliases;  ///< Ids that it bore.
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

/// A record that passed the schema.
Checked check_record(const Rules& rules, const Source* evidence, const std::string& path,
                     const model::Complaint& record, Place place, const time::Instant& now) {
    Checked out;
    out.findings = policy::audit(rules.policy, record, now);
    check_series(rules, record, out.findings);
    if (place == Place::in_repository) check_place(rules, path, record, out.findings);
    if (evidence != nullptr) append(out.findings, check_evidence(*evidence, record));
    out.id = record.id();
    out.uid = record.uid();
    for (const data::View alias : record.root().find("aliases")) out.aliases.emplace_back(alias.find("id").text());
    return out;
}

/// Records in which nothing was found, as the cache keeps them: what is asked between files, and what else than the
/// record and the rules the verdict rests on (where it lies, its evidence, that no event is of the future).
class CleanRecords {
public:
    CleanRecords(const Source& source, const Rules& rules, const ReferenceFields& references, const time::Instant& now)
        : m_source(source), m_rules(rules), m_references(references), m_now(now) {}

    [[nodiscard]] Study<Checked> study() const {
        Study<Checked> out;
        out.kind = "clean/3 " + m_rules.version;
        out.study = [this](const std::string& path, Result<data::Document> document) -> Studied<Checked> {
            return judged(path, std::move(document));
        };
        out.recall = [this](const std::string& path, const Kept& kept) { return recalled(path, kept.fact); };
        return out;
    }

private:
    [[nodiscard]] Studied<Checked> judged(const std::string& path, Result<data::Document> document) const {
        Studied<Checked> out;
        if (!document) {
            out.item.findings = std::move(document.error().findings);
            return out;
        }
        out.item.findings = m_rules.schema.check(document->root());
        if (!out.item.findings.empty()) return out;
        const model::Complaint record(std::move(*document));
        out.item = check_record(m_rules, &m_source, path, record, Place::in_repository, m_now);
        for (const Reference& one : m_references.of(record.root())) out.item.named.emplace_back(one.id);
        if (out.item.findings.empty() && !policy::depends_on_now(m_rules.policy, record))
            out.fact = packed(out.item, record);
        return out;
    }

    [[nodiscard]] std::string packed(const Checked& clean, const model::Complaint& record) const {
        data::Packer out;
        out.number(static_cast<std::uint64_t>(m_now.seconds));
        out.text(clean.id);
        out.text(clean.uid);
        for (const auto* names : {&clean.named, &clean.aliases}) {
            out.number(names->size());
            for (const std::string& name : *names) out.text(name);
        }
        for (const data::View piece : record.root().find("evidence")) {
            if (!piece.find("path")) continue;
            out.text(piece.find("path").text());
            out.text(piece.find("sha256").text());
        }
        return std::move(out.bytes());
    }

    [[nodiscard]] std::optional<Checked> recalled(const std::string& path, std::string_view fact) const {
        data::Unpacker in(fact);
        if (m_now.seconds < static_cast<std::int64_t>(in.number())) return std::nullopt;
        Checked out;
        out.id = in.text();
        out.uid = in.text();
        for (auto* names : {&out.named, &out.aliases}) {
            for (std::uint64_t count = in.number(); count > 0 && in.good(); --count) names->emplace_back(in.text());
        }
        while (in.good() && !in.at_end()) {
            const std::string attached(in.text());
            if (!is_as_attached(m_source, attached, in.text())) return std::nullopt;
        }
        const auto belongs = path_of(m_rules.policy, out.id);
        if (!in.good() || !belongs || *belongs != path) return std::nullopt;
        return out;
    }

    const Source& m_source;
    const Rules& m_rules;
    const ReferenceFields& m_references;
    time::Instant m_now;
};

/// The questions between files.
class Across {
public:
    Across(const Source& source, const ReferenceFields& references) : m_source(source), m_references(references) {}

    /// Findings about the file in view of those before it.
    Findings add(const std::string& path, const Checked& checked) {
        Findings out;
        if (checked.id.empty()) return out;
        m_paths.push_back(path);
        const auto once = [&](Seen& seen, const std::string& key, const char* field, const Code& code,
                              const Text& message) {
            const auto [earlier, fresh] = seen.emplace(key, m_paths.size() - 1);
            if (fresh || key.empty()) return;
            out.push_back(
                located(path, data::Path() / field, error(code, phrase(message, key, m_paths[earlier->second]))));
        };
        once(m_ids, checked.id, "id", k_duplicate_id, {"the id {0} is taken by {1}", "编号 {0} 已被 {1} 使用"});
        once(m_uids, checked.uid, "uid", k_duplicate_uid, {"the uid {0} is that of {1}", "uid {0} 与 {1} 相同"});
        m_known.insert(checked.id);
        m_known.insert(checked.aliases.begin(), checked.aliases.end());
        for (const std::string& id : checked.named) m_named.emplace_back(m_paths.size() - 1, id);
        return out;
    }

    /// Findings that can only be made at the end: of the files that name what nobody bears, read once more for the
    /// positions, since such files are rare.
    [[nodiscard]] Findings dangling() const {
        std::set<std::size_t> files;
        for (const auto& [file, id] : m_named) {
            if (!m_known.contains(id)) files.insert(file);
        }
        Findings out;
        for (const std::size_t file : files) {
            const auto document = read(m_paths[file]);
            if (document) append(out, check_references(m_references, m_paths[file], document->root(), m_known));
        }
        return out;
    }

private:
    [[nodiscard]] std::optional<data::Document> read(const std::string& path) const {
        auto text = m_source.read(path, yaml::Limits{}.bytes);
        if (!text || !*text) return std::nullopt;
        auto document = yaml::parse(std::move(**text), path);
        return document ? std::optional(std::move(*document)) : std::nullopt;
    }

    [[nodiscard]] Finding located(const std::string& path, const data::Path& field, Finding finding) const {
        finding.file = path;
        const auto document = read(path);
        return document ? data::at(document->root().at(field), std::move(finding)) : finding;
    }

    const Source& m_source;
    const ReferenceFields& m_references;
    using Seen = std::unordered_map<std::string, std::size_t>;  ///< With the place of the first in `m_paths`.
    Seen m_ids;
    Seen m_uids;
    std::unordered_set<std::string> m_known;  ///< Ids that are borne, and that were.
    std::vector<std::string> m_paths;
    std::vector<std::pair<std::size_t, std::string>> m_named;  ///< The file, and the id that it names.
};

}  // namespace

Findings check_text(const Rules& rules, const Source* evidence, const std::string& path, std::string text, Place place,
                    const time::Instant& now) {
    auto document = yaml::parse(std::move(text), path);
    if (!document) return std::move(document.error().findings);
    if (Findings findings = rules.schema.check(document->root()); !findings.empty()) return findings;
    return check_record(rules, evidence, path, model::Complaint(std::move(*document)), place, now).findings;
}

Result<Audit> check_all(const Survey& survey, const Rules& rules, const time::Instant& now) {
    Audit audit;
    const ReferenceFields references(rules.policy.fields);
    Across across(survey.source(), references);
    const CleanRecords clean(survey.source(), rules, references, now);
    const auto take = [&](const std::string& path, Checked checked) {
        ++audit.records;
        Findings between = across.add(path, checked);
        append(audit.findings, std::move(checked.findings));
        append(audit.findings, std::move(between));
    };
    PLAINT_TRY(strays, survey.each(clean.study(), take));
    append(audit.findings, across.dangling());
    append(audit.findings, std::move(strays));
    return audit;
}

Findings check_editor_schema(const Source& source, const Rules& rules) {
    const auto text = source.read(k_editor_schema_path, 16U << 20);
    if (!text || !*text) return {};  // editors then simply do without
    if (**text == data::to_json(rules.schema_document.root(), 2) + "\n") return {};
    Finding finding = warning(k_schema_outdated, Text("is not the schema in force", "不是当前使用的模式"),
                              Text("plaint init", "plaint init"));
    finding.file = k_editor_schema_path;
    return {finding};
}

}  // namespace plaint::store
