#include "share/renumber.hpp"

#include "policy/renumber.hpp"
#include "share/codes.hpp"
#include "store/evidence.hpp"
#include "store/references.hpp"
#include "yaml/yaml.hpp"

#include <map>

namespace plaint::share {

namespace {

using data::Change;

policy::Request request_for(std::string_view from, std::string_view to, std::string_view note) {
    policy::Request request;
    request.event = policy::builtin::k_renumber;
    request.note = note;
    request.renumbered = {std::string(from), std::string(to)};
    return request;
}

Result<void> check_series(const policy::Policy& policy, const model::Complaint& record, std::string_view to) {
    const policy::Kind* kind = policy.kind(record.kind());
    const policy::Series* series = kind == nullptr ? nullptr : policy.series_of(kind->series);
    if (series != nullptr && series->parse(to)) return {};
    return fail(Failing::usage,
                error(k_other_series, phrase({"{0} is no number for {1}", "{0} 不能作为 {1} 的编号"}, to, record.id()),
                      phrase({"Numbers of its kind look like {0}", "该类型的编号形如 {0}"},
                             series == nullptr ? std::string() : series->id(2026, 1))));
}

/// Attached files in their new folder, as paths in the record and as files.
Result<void> move_evidence(const store::Source& source, const model::Complaint& record, std::string_view to,
                           std::vector<Change>& fields, std::vector<git::FileChange>& files) {
    std::map<std::string, std::string> moves;
    std::size_t index = 0;
    for (const data::View piece : record.root().find("evidence")) {
        const data::View path = piece.find("path");
        const std::string moved = policy::moved_path(path.text(), record.id(), to);
        if (path && moved != path.text()) {
            fields.push_back({Change::Op::set, data::Path() / "evidence" / index / "path", data::Value(moved)});
            moves.emplace(path.text(), moved);
        }
        ++index;
    }
    for (const auto& [from, moved] : moves) {
        PLAINT_TRY(bytes, source.read(from, store::k_most_evidence_bytes));
        if (!bytes) continue;  // `check` tells of it
        files.push_back({moved, std::move(*bytes), false});
        files.push_back({from, std::nullopt, false});
    }
    return {};
}

Result<store::Staged> stage_other(const store::Survey& survey, const store::Rules& rules, const std::string& path,
                                  std::string_view from, const policy::Request& told, const policy::Acting& acting) {
    PLAINT_TRY(text, survey.source().read(path, yaml::Limits{}.bytes));
    PLAINT_TRY(record, store::read_record(rules, path, text.value_or("")));
    policy::Request request = told;
    for (const data::Path& place : store::ReferenceFields(rules.policy.fields).of(record.complaint.root(), from))
        request.fields.push_back({Change::Op::set, place, data::Value(told.renumbered->second)});
    return store::stage(rules, record, request, acting);
}

}  // namespace

std::vector<store::Staged> Renumbered::all() const {
    std::vector<store::Staged> out{record};
    out.insert(out.end(), others.begin(), others.end());
    return out;
}

Result<Renumbered> renumbered(const store::Survey& survey, const store::Rules& rules, const store::Record& record,
                              std::string_view to, std::string_view note, const policy::Acting& acting) {
    const model::Complaint& old = record.complaint;
    PLAINT_CHECK(check_series(rules.policy, old, to));
    PLAINT_TRY(path, store::path_of(rules.policy, to));
    const std::string from(old.id());
    const policy::Request told = request_for(from, to, note);
    policy::Request request = told;
    request.subject = "from " + from;
    request.fields = {
        {Change::Op::set, data::Path() / "id", data::Value(to)},
        {Change::Op::append, data::Path() / "aliases", data::Mapping{{"id", from}, {"at", time::format(acting.now)}}}};
    const std::string title = policy::moved_text(old.title(), from, to);
    if (title != old.title()) request.fields.push_back({Change::Op::set, data::Path() / "title", data::Value(title)});
    std::vector<git::FileChange> files{{record.path, std::nullopt, false}};
    PLAINT_CHECK(move_evidence(survey.source(), old, to, request.fields, files));
    PLAINT_TRY(staged, store::stage(rules, record, request, acting));
    staged.path = std::move(path);
    Renumbered out{std::move(staged), {}, std::move(files)};
    PLAINT_TRY(others, store::referring(survey, from));
    for (const std::string& other : others) {
        PLAINT_TRY(one, stage_other(survey, rules, other, from, told, acting));
        out.others.push_back(std::move(one));
    }
    return out;
}

Result<store::Staged> following(const store::Survey& survey, const store::Rules& rules, const std::string& path,
                                std::string_view from, std::string_view to, const policy::Acting& acting) {
    policy::Request told = request_for(from, to, "");
    told.subject = fmt::format("{} to {}", from, to);
    return stage_other(survey, rules, path, from, told, acting);
}

}  // namespace plaint::share
