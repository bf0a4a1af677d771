#include "cmd/letters.hpp"

#include "base/nearest.hpp"
#include "cmd/record_codes.hpp"
#include "policy/computed.hpp"
#include "policy/scope.hpp"
#include "sla/reading.hpp"
#include "store/clocks.hpp"

namespace plaint::cmd {

namespace {

constexpr std::string_view k_ending = ".txt";

std::string folder_of(Lang lang) { return fmt::format("letters/{}", lang == Lang::zh ? "zh" : "en"); }

/// When the clocks that still run are due, by their names. None when they cannot be read: `sla` tells of that.
data::Mapping due_moments(const Session& session, const model::Complaint& record) {
    data::Mapping out;
    const auto clocks = store::load_clocks(session.rules(), session.resources());
    if (!clocks) return out;
    const policy::Policy& policy = session.policy();
    for (const sla::Reading& one : sla::read_clocks(*clocks, policy, record, session.now()).clocks) {
        if (!one.open() || !one.due() || one.entry) continue;
        data::put(out, one.clock->name, time::format_short(policy.zone.localized({*one.due(), 0})));
    }
    return out;
}

render::Beside beside(const Session& session, const model::Complaint& record, Lang lang) {
    const policy::Policy& policy = session.policy();
    const time::Instant now = policy.zone.localized(session.now());
    render::Beside out;
    out.zone = &policy.zone;
    data::put(out.values, "today", time::format(time::date_of(now)));
    data::put(out.values, "now", time::format_short(now));
    data::put(out.values, "due", due_moments(session, record));
    data::Mapping computed;
    for (const policy::Outcome& one : policy::outcomes(policy, record.root(), now)) {
        if (!one.blank()) data::put(computed, one.computed->name, one.shown.in(lang));
    }
    data::put(out.values, "computed", std::move(computed));
    return out;
}

Result<void> require(const render::Letter& letter, const Session& session, const model::Complaint& record) {
    const policy::Policy& policy = session.policy();
    const expr::Scope scope = policy::scope_of(policy, session.now());
    if (!letter.needs || letter.needs->holds(record.root(), scope)) return {};
    Findings findings;
    for (const expr::Unmet& one : letter.needs->unmet(record.root(), scope, policy.fields)) {
        findings.push_back(
            error(k_letter_not_yet,
                  phrase({"{0}: this letter needs: {1}; found: {2}", "{0}：该函件要求{1}，实际为{2}"}, record.id(),
                         one.expected, one.found),
                  phrase({"`plaint show {0}` tells what can be done next", "`plaint show {0}` 可查看下一步可做的事"},
                         record.id())));
        findings.back().field = one.path;
    }
    return fail(Failing::refused, std::move(findings));
}

}  // namespace

Arg letter_argument() {
    Arg arg;
    arg.name = "letter";
    arg.form = Arg::Form::flag;
    arg.help = Phrase(Text("print the letter to the customer that goes with it", "同时打印致客户的函件"));
    return arg;
}

std::vector<std::string> letter_names(const store::Resources& resources, const store::Rules& rules, Lang lang) {
    std::vector<std::string> names;
    for (const std::string& file : resources.inherited_files(rules.profiles, folder_of(lang))) {
        if (file.ends_with(k_ending)) names.push_back(file.substr(0, file.size() - k_ending.size()));
    }
    return names;
}

Result<render::Letter> load_letter(const store::Resources& resources, const store::Rules& rules, std::string_view name,
                                   Lang lang) {
    const std::string file = fmt::format("{}/{}{}", folder_of(lang), name, k_ending);
    const bool is_name = name.find_first_of("/\\.") == std::string_view::npos;
    PLAINT_TRY(text, is_name ? resources.inherited_file(rules.profiles, file)
                             : Result<std::optional<store::Resources::File>>(std::nullopt));
    if (!text) {
        const std::vector<std::string> known = letter_names(resources, rules, lang);
        Phrase hint = phrase({"Letters: {0}", "函件：{0}"}, fmt::format("{}", fmt::join(known, ", ")));
        if (const auto near = nearest(name, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return fail(Failing::usage,
                    error(k_no_letter, phrase({"the profile has no letter `{0}`", "配置方案中没有函件 `{0}`"}, file),
                          std::move(hint)));
    }
    const std::string place = text->carried ? fmt::format("profile {}: {}", rules.profile, file) : text->path;
    return render::read_letter(text->text, place, rules.policy.fields, &rules.policy.vocabulary);
}

Findings check_letters(const store::Resources& resources, const store::Rules& rules) {
    Findings findings;
    for (const Lang lang : {Lang::en, Lang::zh}) {
        for (const std::string& name : letter_names(resources, rules, lang)) {
            auto letter = load_letter(resources, rules, name, lang);
            if (letter) continue;
            for (Finding& finding : letter.error().findings) findings.push_back(std::move(finding));
        }
    }
    return findings;
}

Result<std::string> letter_text(Context& context, const Session& session, std::string_view name,
                                const model::Complaint& record) {
    PLAINT_TRY(letter, load_letter(session.resources(), session.rules(), name, context.lang()));
    PLAINT_CHECK(require(letter, session, record));
    return render::letter(letter, record.root(), session.policy().fields, beside(session, record, context.lang()),
                          context.lang());
}

Result<void> print_letter(Context& context, const Session& session, std::string_view name,
                          const model::Complaint& record) {
    PLAINT_TRY(text, letter_text(context, session, name, record));
    context.print(context.safe(text));
    return {};
}

}  // namespace plaint::cmd
