#include "cmd/registration.hpp"

#include "base/unicode.hpp"
#include "cmd/gather.hpp"
#include "cmd/kinds.hpp"
#include "cmd/letters.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/verbs.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

data::Mapping fields_of(const policy::Request& request) {
    const data::Document nothing = data::Document::of(data::Value(data::Mapping{}));
    data::Value value = data::applied(nothing.root(), request.fields);
    return value.get<data::Mapping>() == nullptr ? data::Mapping{} : std::move(*value.get<data::Mapping>());
}

/// Every field below a path that has a value.
void leaves(data::View view, const data::Path& path, std::vector<data::Change>& out) {
    if (!view.is(data::Kind::mapping)) {
        if (view) out.push_back({data::Change::Op::set, path, view.value()});
        return;
    }
    for (const data::View member : view) leaves(member, path / member.key(), out);
}

/// What the new record takes from the one that it follows.
std::vector<data::Change> copied(const policy::Successor& successor, const model::Complaint& followed) {
    std::vector<data::Change> out;
    for (const data::Path& path : successor.copies) leaves(followed.root().at(path), path, out);
    return out;
}

/// Copies that no option of the command is about: a form that is filled in does not show them.
void keep_hidden(const policy::Action& action, const std::vector<data::Change>& copies, data::Mapping& fields) {
    const data::Document asked = data::Document::of(data::Value(fields));
    for (const data::Change& copy : copies) {
        const bool shown = std::any_of(action.options.begin(), action.options.end(), [&](const policy::Option& one) {
            return one.place == policy::Option::Place::field && copy.path.within(one.path);
        });
        if (!shown && !asked.root().at(copy.path)) data::put(fields, copy.path, copy.value);
    }
}

data::Value link_to(const Session& session, std::string_view type, const model::Complaint& followed) {
    return data::Mapping{{"id", session.acting().new_entry_id()},
                         {"type", type},
                         {"to", followed.id()},
                         {"at", time::format(session.now())},
                         {"by", session.acting().name}};
}

Result<std::optional<store::Record>> followed_by(const Session& session, const Args& args) {
    const auto typed = args.value("follows");
    if (!typed || !session.policy().successor) return std::optional<store::Record>();
    PLAINT_TRY(record, session.load(*typed));
    return std::optional(std::move(record));
}

/// The year of the number: when it was received.
int year_of(const data::Mapping& fields, const Session& session) {
    const data::Document document = data::Document::of(data::Value(fields));
    const auto received = time::parse_instant(document.root().find("received", "at").text());
    return time::date_of(session.policy().zone.localized(received.value_or(session.now()))).year;
}

}  // namespace

std::vector<Arg> registration_arguments(const policy::Policy& policy) {
    Arg kind;
    kind.name = "kind";
    kind.metavar = "KIND";
    kind.help = Phrase(Text("kind of record; the first of these when it is not given", "记录类型，缺省为第一种"));
    for (const policy::Kind& one : policy.kinds) kind.choices.emplace_back(one.name, one.label);
    kind.completes = Completes::choices;
    if (!policy.successor) return {kind};
    Arg follows;
    follows.name = "follows";
    follows.metavar = "ID";
    follows.help = Phrase(Text("record that the new one follows: takes over its particulars and is linked to it",
                               "所承接的记录：沿用其基本信息并与之关联"));
    follows.completes = Completes::id;
    return {kind, follows};
}

std::string title_from(std::string_view description) {
    constexpr std::size_t k_columns = 60;
    const std::string_view line = description.substr(0, description.find('\n'));
    return fit(line, k_columns);
}

Result<int> register_record(Context& context, Session& session, const policy::Action& action, const Args& args) {
    PLAINT_TRY(kind, kind_named(session.policy(), args.value("kind")));
    PLAINT_TRY(followed, followed_by(session, args));
    std::vector<data::Change> copies;
    if (followed) copies = copied(*session.policy().successor, followed->complaint);
    PLAINT_TRY(request, gather(context, session, action, args, nullptr, session.policy().kind(kind), copies));
    data::Mapping fields = fields_of(request);
    if (followed) {
        keep_hidden(action, copies, fields);
        data::put(fields, "links",
                  data::Sequence{link_to(session, session.policy().successor->link, followed->complaint)});
    }
    if (data::find(fields, "title") == nullptr) {
        const data::Value* description = data::find(fields, "description");
        const auto* text = description == nullptr ? nullptr : description->get<std::string>();
        if (text != nullptr && !text->empty()) data::put(fields, "title", title_from(*text));
    }
    PLAINT_TRY(id, session.next_id(kind, year_of(fields, session)));
    auto staged = store::stage_new(session.rules(), fields, kind, id, request, session.acting());
    if (!staged) {
        Failure failure = with_options(std::move(staged).error(), action);
        for (Finding& finding : failure.findings) finding.file.clear();
        return tl::make_unexpected(std::move(failure));
    }
    PLAINT_TRY(status, session.write_and_tell(*staged));
    if (args.has("letter")) PLAINT_CHECK(print_letter(context, session, action.letter, staged->complaint));
    return status;
}

}  // namespace plaint::cmd
