#include "cmd/selecting.hpp"

#include "base/nearest.hpp"
#include "base/unicode.hpp"
#include "cmd/common_args.hpp"
#include "cmd/record_codes.hpp"
#include "intake/codes.hpp"
#include "policy/scope.hpp"

#include <algorithm>
#include <memory>

namespace plaint::cmd {

namespace {

using Filter = std::function<bool(data::View)>;

/// Words of the policy (states, kinds) for what was typed: by word or by label.
Result<std::vector<std::string>> words_for(const std::vector<schema::Choice>& choices,
                                           const std::vector<std::string>& typed, std::string_view option_name) {
    std::vector<std::string> out;
    for (const std::string& one : typed) {
        const auto fits = [&](const schema::Choice& choice) {
            return choice.value == one || fold(choice.label.zh) == fold(one) || fold(choice.label.en) == fold(one);
        };
        const auto found = std::find_if(choices.begin(), choices.end(), fits);
        if (found != choices.end()) {
            out.push_back(found->value);
            continue;
        }
        std::vector<std::string> names;
        for (const schema::Choice& choice : choices) names.push_back(choice.value);
        Phrase hint = phrase({"One of: {0}", "可选：{0}"}, fmt::format("{}", fmt::join(names, ", ")));
        if (const auto near = nearest(one, names)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return fail(Failing::usage, error(intake::k_invalid_value,
                                          phrase({"--{0}: there is no `{1}`", "--{0}：没有 `{1}`"}, option_name, one),
                                          std::move(hint)));
    }
    return out;
}

Filter holds_one_of(std::string field, std::vector<std::string> words) {
    return [field = std::move(field), words = std::move(words)](data::View record) {
        const std::string_view now = record.find(field).text();
        return std::find(words.begin(), words.end(), now) != words.end();
    };
}

template <class Holds>
bool any_child(data::View view, const Holds& holds) {
    for (const data::View child : view) {
        if (holds(child)) return true;
    }
    return false;
}

/// Any text of the tree holds the (folded) words.
bool mentions(data::View view, const std::string& folded) {
    if (view.is_scalar()) return fold(view.text()).find(folded) != std::string::npos;
    return any_child(view, [&](data::View child) { return mentions(child, folded); });
}

Filter open_only(const policy::Policy& policy) {
    return [&policy](data::View record) {
        const policy::State* state = policy.state(record.find("kind").text(), record.find("state").text());
        return state == nullptr || state->phase != policy::Phase::closed;
    };
}

Filter about_person(std::string_view name) {
    return [folded = fold(name)](data::View record) {
        const auto names = [&](data::View view) {
            return view && view.is_scalar() && fold(view.text()).find(folded) != std::string::npos;
        };
        const data::View assignment = record.find("assignment");
        const data::View assistants = assignment.find("assistants");
        return names(assignment.find("lead")) || names(record.find("received", "by")) || any_child(assistants, names);
    };
}

Result<time::Instant> day_start(const Session& session, const Args& args, std::string_view name,
                                std::int64_t days_later) {
    const std::string typed = args.value(name).value_or("");
    const auto day = time::parse_day(typed, session.policy().zone, session.now());
    if (!day) {
        return fail(Failing::usage, error(intake::k_invalid_value,
                                          phrase({"--{0}: `{1}` is no day", "--{0}：`{1}` 不是日期"}, name, typed),
                                          Text("Write for example 2026-03-02, today", "例如写 2026-03-02、今天")));
    }
    return session.policy().zone.instant({time::date_from_days(time::days_from_epoch(*day) + days_later), 0, 0, 0});
}

Filter received(const time::Instant& limit, bool before) {
    return [limit, before](data::View record) {
        const auto at = time::parse_instant(record.find("received", "at").text());
        return at && (before ? *at < limit : !(*at < limit));
    };
}

Result<store::Wanted> expression(const Session& session, const std::string& text) {
    PLAINT_TRY(parsed, expr::Expr::parse(text, &session.policy().fields, "expression", &session.policy().vocabulary));
    expr::Scope scope = policy::scope_of(session.policy(), session.now());
    store::Wanted wanted;
    for (const std::string& path : parsed.paths()) wanted.looks_at.add(data::Path::parse(path).value_or(data::Path()));
    wanted.holds = [parsed = std::move(parsed), scope = std::move(scope)](data::View record) {
        return parsed.holds(record, scope);
    };
    return wanted;
}

Arg repeated(std::string name, std::string metavar, Phrase help, Completes completes) {
    Arg arg = option(std::move(name), std::move(metavar), std::move(help));
    arg.form = Arg::Form::repeated;
    arg.completes = completes;
    return arg;
}

}  // namespace

std::vector<Arg> filter_arguments() {
    Arg where;
    where.name = "where";
    where.form = Arg::Form::rest;
    where.metavar = "WHERE";
    where.help = Text("condition over the record's fields", "针对记录字段的条件");
    return {where,
            flag("open", Text("only records that are not closed", "仅未关闭的记录")),
            repeated("state", "STATE", Text("in this state", "处于该状态"), Completes::state),
            repeated("kind", "KIND", Text("of this kind", "该类型"), Completes::kind),
            repeated("person", "NAME", Text("led, helped or received by this person", "由此人负责、协助或接收"),
                     Completes::person),
            option("category", "WORD", Text("with this category", "属于该投诉类型")),
            option("since", "DAY", Text("received on this day or later", "接收日期不早于")),
            option("until", "DAY", Text("received on this day or earlier", "接收日期不晚于")),
            option("text", "TEXT", Text("with this text in any field", "任一字段含有该文字"))};
}

Result<store::Wanted> filter_from(const Session& session, const Args& args) {
    std::vector<Filter> all;
    store::Parts parts;
    const auto add = [&](Filter filter, const store::Parts& looks_at) {
        all.push_back(std::move(filter));
        parts.add(looks_at);
    };
    std::vector<std::string> expressions = args.values("where");
    if (const auto category = args.value("category"))
        expressions.push_back(fmt::format("categories = \"{}\"", *category));
    for (const std::string& text : expressions) {
        PLAINT_TRY(wanted, expression(session, text));
        add(std::move(wanted.holds), wanted.looks_at);
    }
    if (args.has("open")) add(open_only(session.policy()), {"kind", "state"});
    if (args.has("state")) {
        PLAINT_TRY(words, words_for(session.policy().state_choices(), args.values("state"), "state"));
        add(holds_one_of("state", std::move(words)), {"state"});
    }
    if (args.has("kind")) {
        PLAINT_TRY(words, words_for(session.policy().kind_choices(), args.values("kind"), "kind"));
        add(holds_one_of("kind", std::move(words)), {"kind"});
    }
    for (const std::string& name : args.values("person"))
        add(about_person(name), {"assignment.lead", "assignment.assistants", "received.by"});
    if (args.has("since")) {
        PLAINT_TRY(limit, day_start(session, args, "since", 0));
        add(received(limit, false), {"received.at"});
    }
    if (args.has("until")) {
        PLAINT_TRY(limit, day_start(session, args, "until", 1));
        add(received(limit, true), {"received.at"});
    }
    if (const auto text = args.value("text"))
        add([folded = fold(*text)](data::View record) { return mentions(record, folded); }, store::Parts::whole());
    if (all.empty()) return store::Wanted{};
    const auto shared = std::make_shared<const std::vector<Filter>>(std::move(all));
    const auto holds = [shared](data::View record) {
        return std::all_of(shared->begin(), shared->end(), [&](const Filter& one) { return one(record); });
    };
    return store::Wanted{holds, std::move(parts)};
}

}  // namespace plaint::cmd
