#include "store/staging.hpp"

#include "store/codes.hpp"
#include "yaml/emit.hpp"
#include "yaml/patch.hpp"
#include "yaml/yaml.hpp"

namespace plaint::store {

namespace {

yaml::KeyRank rank_of(const Rules& rules) {
    return [&rules](const data::Path& parent, std::string_view key) { return rules.policy.fields.rank(parent, key); };
}

yaml::Judge judge_of(const Rules& rules, const model::Complaint* before, const time::Instant& now) {
    return [&rules, before, now](const data::Document& after) {
        return admit(rules, before, model::Complaint(after), now);
    };
}

Staged staged_from(std::string path, std::string before, const model::Complaint& after, std::string from) {
    Staged staged{std::move(path), std::move(before),         after.document().text(), after, {},
                  std::move(from), std::string(after.state())};
    if (!after.history().empty()) staged.event = after.history().back().name;
    return staged;
}

/// Where editors find the schema, from a record's folder.
std::string modeline(std::string_view path) {
    std::string up;
    for (const char c : path) {
        if (c == '/') up += "../";
    }
    return fmt::format("# yaml-language-server: $schema={}{}\n", up, k_editor_schema_path);
}

std::string lower_first(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

/// The labels of the fields that the action sums itself up with.
std::string summary_of(const Rules& rules, const policy::Action& action, data::View record) {
    std::string out;
    for (const data::Path& path : action.summary) {
        const schema::Field* field = rules.policy.fields.find(path);
        const data::View value = record.at(path);
        if (value.is_blank()) continue;
        const auto add = [&](data::View one) {
            const schema::Field* word = field != nullptr && field->item != nullptr ? field->item : field;
            const bool choice = word != nullptr && !word->choices.empty();
            out += ", " + (choice ? lower_first(schema::label_of(*word, one.text()).en) : std::string(one.text()));
        };
        if (value.is(data::Kind::sequence)) {
            for (const data::View item : value) add(item);
        } else {
            add(value);
        }
    }
    return out;
}

}  // namespace

Result<void> admit(const Rules& rules, const model::Complaint* before, const model::Complaint& after,
                   const time::Instant& now) {
    if (Findings findings = rules.schema.check(after.root()); !findings.empty())
        return fail(Failing::refused, std::move(findings));
    if (Findings findings = policy::judge(rules.policy, before, after, now); !findings.empty())
        return fail(Failing::refused, std::move(findings));
    return {};
}

Result<Staged> stage(const Rules& rules, const Record& record, const policy::Request& request,
                     const policy::Acting& acting) {
    PLAINT_TRY(changes, policy::decide(rules.policy, record.complaint, request, acting));
    PLAINT_TRY(edited, yaml::edited(record.complaint.document(), changes, rank_of(rules),
                                    judge_of(rules, &record.complaint, acting.now)));
    const model::Complaint after(std::move(edited));
    Staged staged =
        staged_from(record.path, record.complaint.document().text(), after, std::string(record.complaint.state()));
    staged.subject = request.subject;
    return staged;
}

Result<Staged> stage_text(const Rules& rules, const Record& record, std::string text, const policy::Request& request,
                          const policy::Acting& acting) {
    PLAINT_TRY(document, yaml::parse(std::move(text), record.path));
    const std::vector<data::Change> by_hand = data::difference(record.complaint.root(), document.root());
    // The event tells what changed, so it is decided on the old record with the same fields, and only it is added to
    // the new text.
    policy::Request told = request;
    told.fields = by_hand;
    PLAINT_TRY(changes, policy::decide(rules.policy, record.complaint, told, acting));
    const std::vector<data::Change> event_only(changes.begin() + static_cast<std::ptrdiff_t>(by_hand.size()),
                                               changes.end());
    PLAINT_TRY(edited,
               yaml::edited(document, event_only, rank_of(rules), judge_of(rules, &record.complaint, acting.now)));
    const model::Complaint after(std::move(edited));
    return staged_from(record.path, record.complaint.document().text(), after, std::string(record.complaint.state()));
}

Result<Staged> stage_new(const Rules& rules, const data::Mapping& fields, std::string_view kind, std::string_view id,
                         const policy::Request& request, const policy::Acting& acting, std::string_view import_state) {
    PLAINT_TRY(value, policy::compose(rules.policy, fields, kind, id, request, acting, import_state));
    PLAINT_TRY(path, path_of(rules.policy, id));
    PLAINT_TRY(document, yaml::parse(modeline(path) + yaml::emit(value), path));
    const model::Complaint after(document);
    PLAINT_CHECK(yaml::cross_check_beside(document, [&] { return admit(rules, nullptr, after, acting.now); }));
    return staged_from(std::move(path), {}, after, {});
}

std::string commit_message(const Rules& rules, const Staged& staged) {
    const policy::Action* action = rules.policy.action(staged.event);
    std::string message =
        fmt::format("{}: {}", staged.complaint.id(), action == nullptr ? staged.event : action->typed());
    if (action != nullptr) message += summary_of(rules, *action, staged.complaint.root());
    if (!staged.subject.empty()) message += " " + staged.subject;
    message += fmt::format("\n\nComplaint: {}\nEvent: {}\n", staged.complaint.id(), staged.event);
    if (!staged.from.empty()) message += fmt::format("From: {}\n", staged.from);
    message += fmt::format("To: {}\nPolicy: {} {}\n", staged.to, rules.profile, rules.version);
    return message;
}

}  // namespace plaint::store
