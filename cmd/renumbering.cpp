#include "cmd/renumbering.hpp"

#include "cmd/record_codes.hpp"
#include "share/astray.hpp"
#include "share/codes.hpp"
#include "share/renumber.hpp"
#include "store/aliases.hpp"
#include "store/survey.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

tl::unexpected<Failure> taken_by(std::string_view id, const Phrase& whom) {
    return fail(Failing::refused,
                error(share::k_number_taken, phrase({"{0} is the number of {1}", "{0} 是 {1} 的编号"}, id, whom),
                      Text("Leave --to out for the next free number", "不带 --to 时取下一个可用编号")));
}

/// A number that a person asks for has to be free here and on every branch.
Result<void> check_free(Session& session, const std::string& id) {
    PLAINT_TRY(path, store::path_of(session.policy(), id));
    PLAINT_TRY(here, session.source().read(path, 0));
    if (here) return taken_by(id, Text("another record", "另一条记录"));
    PLAINT_TRY(branches, git::branches(session.repository()));
    for (const git::Branch& branch : branches) {
        PLAINT_TRY(there, session.repository().find(branch.tip, path));
        if (there) return taken_by(id, phrase({"a record on {0}", "{0} 上的记录"}, branch.name));
    }
    PLAINT_TRY(before, store::bearers(session.survey(), id));
    if (!before.empty())
        return taken_by(id, phrase({"{0}, before it was renumbered", "{0} 变更编号前"}, before.front().id));
    return {};
}

Result<std::string> next_free(const Session& session, const model::Complaint& record,
                              const std::vector<std::string>& taken) {
    const policy::Kind* kind = session.policy().kind(record.kind());
    const policy::Series* series = kind == nullptr ? nullptr : session.policy().series_of(kind->series);
    const auto parts = series == nullptr ? std::nullopt : series->parse(record.id());
    PLAINT_TRY(id, session.next_id(record.kind(), parts ? parts->year : time::date_of(session.now()).year));
    while (std::find(taken.begin(), taken.end(), id) != taken.end()) {
        const auto last = series->parse(id);
        id = series->id(last->year, last->number + 1);
    }
    return id;
}

struct Plan {
    NewNumber number;
    share::Renumbered changes;
};

Result<Plan> planned(Session& session, const store::Record& record, const std::optional<std::string>& wanted,
                     std::string_view note, const std::vector<std::string>& taken) {
    NewNumber out{std::string(record.complaint.id()), {}, std::string(record.complaint.uid()), {}, {}, {}};
    if (wanted) {
        PLAINT_TRY(id, store::normal_id(session.policy(), *wanted));
        PLAINT_CHECK(check_free(session, id));
        out.to = std::move(id);
    } else {
        PLAINT_TRY(id, next_free(session, record.complaint, taken));
        out.to = std::move(id);
    }
    PLAINT_TRY(changes, share::renumbered(session.survey(), session.rules(), record, out.to, note, session.acting()));
    for (const store::Staged& other : changes.others) out.references.emplace_back(other.complaint.id());
    return Plan{std::move(out), std::move(changes)};
}

enum class Writing { yes, no };

Result<NewNumber> carried_out(Session& session, Plan plan, Writing writing) {
    if (writing == Writing::no) return std::move(plan.number);
    share::Renumbered& changes = plan.changes;
    PLAINT_TRY(written, session.write(changes.all(), store::commit_message(session.rules(), changes.record),
                                      std::move(changes.files)));
    plan.number.commit = written.commit;
    return std::move(plan.number);
}

Result<std::vector<NewNumber>> mend_all(Session& session, std::string_view note, Writing writing) {
    PLAINT_TRY(known, share::neighbours(session.repository()));
    PLAINT_TRY(head, session.repository().head());
    PLAINT_TRY(found, share::collisions(session.repository(), session.policy(), head, known));
    std::vector<NewNumber> out;
    std::vector<std::string> taken;
    for (const share::Collision& collision : found) {
        PLAINT_TRY(record, session.load_to_change(collision.id));
        PLAINT_TRY(plan, planned(session, record, std::nullopt, note, taken));
        PLAINT_TRY(number, carried_out(session, std::move(plan), writing));
        number.branch = collision.branch;
        taken.push_back(number.to);
        out.push_back(std::move(number));
    }
    return out;
}

}  // namespace

Result<NewNumber> renumber(Session& session, const store::Record& record, const std::optional<std::string>& wanted,
                           std::string_view note) {
    PLAINT_TRY(plan, planned(session, record, wanted, note, {}));
    return carried_out(session, std::move(plan), Writing::yes);
}

Result<std::vector<NewNumber>> mend_collisions(Session& session, std::string_view note) {
    return mend_all(session, note, Writing::yes);
}

Result<std::vector<NewNumber>> collisions_to_mend(Session& session) { return mend_all(session, "", Writing::no); }

Result<std::vector<Followed>> mend_references(Session& session, const git::ObjectId& ours,
                                              const git::ObjectId& theirs) {
    PLAINT_TRY(merged, session.repository().head());
    PLAINT_TRY(found, share::astray(session.repository(), session.survey(), ours, theirs, merged));
    std::vector<Followed> out;
    for (const share::Astray& one : found) {
        PLAINT_TRY(staged,
                   share::following(session.survey(), session.rules(), one.path, one.from, one.to, session.acting()));
        PLAINT_CHECK(session.write({staged}, store::commit_message(session.rules(), staged)));
        out.push_back({std::string(staged.complaint.id()), one.from, one.to});
    }
    return out;
}

Phrase words_of(const Followed& followed) {
    return phrase(
        {"{0} names {2} now: {1} was renumbered on the other side", "{0} 的引用已改为 {2}：{1} 在另一方变更了编号"},
        followed.id, followed.from, followed.to);
}

Phrase words_of(const NewNumber& number) {
    if (number.commit.empty() && !number.branch.empty())
        return phrase({"{0} would become {1}: on {2} the number belongs to another record",
                       "{0} 将变更为 {1}：该编号在 {2} 上属于另一条记录"},
                      number.from, number.to, number.branch);
    Phrase out = number.branch.empty() ? phrase({"{0} is now {1}", "{0} 已变更为 {1}"}, number.from, number.to)
                                       : phrase({"{0} is now {1}: on {2} the number belongs to another record",
                                                 "{0} 已变更为 {1}：该编号在 {2} 上属于另一条记录"},
                                                number.from, number.to, number.branch);
    if (number.references.empty()) return out;
    return phrase({"{0}\n  References follow it in {1}", "{0}\n  已同步更新引用：{1}"}, out,
                  fmt::format("{}", fmt::join(number.references, ", ")));
}

void tell(Context& context, const NewNumber& number) { context.line(words_of(number)); }

Json json_of(const std::vector<NewNumber>& numbers) {
    Json out = Json::array();
    for (const NewNumber& one : numbers)
        out.push_back({{"from", one.from},
                       {"to", one.to},
                       {"uid", one.uid},
                       {"branch", text_or_null(one.branch)},
                       {"references", one.references},
                       {"commit", text_or_null(one.commit)}});
    return out;
}

}  // namespace plaint::cmd
