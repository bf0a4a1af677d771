#include "cmd/registration.hpp"

#include "base/unicode.hpp"
#include "cmd/gather.hpp"
#include "cmd/kinds.hpp"
#include "cmd/letters.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/verbs.hpp"

namespace plaint::cmd {

namespace {

data::Mapping fields_of(const policy::Request& request) {
    const data::Document nothing = data::Document::of(data::Value(data::Mapping{}));
    data::Value value = data::applied(nothing.root(), request.fields);
    return value.get<data::Mapping>() == nullptr ? data::Mapping{} : std::move(*value.get<data::Mapping>());
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
    return {kind};
}

std::string title_from(std::string_view description) {
    constexpr std::size_t k_columns = 60;
    const std::string_view line = description.substr(0, description.find('\n'));
    return fit(line, k_columns);
}

Result<int> register_record(Context& context, Session& session, const policy::Action& action, const Args& args) {
    PLAINT_TRY(kind, kind_named(session.policy(), args.value("kind")));
    PLAINT_TRY(request, gather(context, session, action, args, nullptr, session.policy().kind(kind)));
    data::Mapping fields = fields_of(request);
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
