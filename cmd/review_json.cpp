// A review for programs, and as annotations.
#include "cmd/finding_annotation.hpp"
#include "cmd/finding_json.hpp"
#include "cmd/review_output.hpp"

#include <fmt/ranges.h>

namespace plaint::cmd {

namespace {

using review::RecordChange;

class Writer {
public:
    explicit Writer(Lang lang) : m_lang(lang) {}

    [[nodiscard]] Json record(const RecordChange& record) const {
        Json out;
        out["id"] = text_or_null(record.id);
        out["change"] = review::word(record.how);
        out["path"] = record.path;
        out["id_before"] = text_or_null(record.id_then);
        out["path_before"] = text_or_null(record.path_then);
        out["kind"] = text_or_null(record.kind);
        out["title"] = text_or_null(record.title);
        out["state"] = {{"before", text_or_null(record.state_then)},
                        {"before_label", in(record.state_then_label)},
                        {"after", text_or_null(record.state)},
                        {"after_label", in(record.state_label)}};
        out["events"] = steps(record.steps);
        out["taken_back"] = steps(record.undone);
        out["set_aside"] = steps(record.set_aside);
        out["fields"] = fields(record.fields);
        out["entries"] = entries(record.entries);
        out["alterations"] = Json::array();
        for (const review::Alteration& one : record.alterations) {
            out["alterations"].push_back(
                {{"path", one.path.str()}, {"what", in(one.what)}, {"gone", one.gone}, {"fields", fields(one.fields)}});
        }
        return out;
    }

    [[nodiscard]] Json policy(const review::PolicyChange& policy) const {
        Json out;
        out["files"] = policy.files;
        out["rules"] = Json::array();
        for (const review::RuleChange& one : policy.rules) {
            out["rules"].push_back(
                {{"about", review::word(one.about)}, {"text", in(one.text)}, {"loosens", one.loosens}});
        }
        out["open"] = policy.open;
        out["due"] = Json::array();
        for (const review::DueChange& one : policy.dues) {
            out["due"].push_back({{"id", one.id},
                                  {"clock", in(one.clock)},
                                  {"before", moment(one.due_then)},
                                  {"after", moment(one.due)},
                                  {"effect", review::word(one.effect)}});
        }
        return out;
    }

    [[nodiscard]] Json in(const Phrase& words) const { return text_or_null(words.in(m_lang)); }

private:
    [[nodiscard]] static Json moment(const std::optional<time::Instant>& at) {
        return at ? Json(time::format(*at)) : Json(nullptr);
    }

    [[nodiscard]] Json steps(const std::vector<review::Step>& steps) const {
        Json out = Json::array();
        for (const review::Step& one : steps) {
            out.push_back({{"at", time::format(one.at)},
                           {"by", one.by},
                           {"event", one.event},
                           {"label", in(one.label)},
                           {"from", text_or_null(one.from)},
                           {"to", text_or_null(one.to)},
                           {"effective", moment(one.effective)},
                           {"values", parts(one.values)},
                           {"note", text_or_null(one.note)},
                           {"set_aside", text_or_null(one.set_aside)},
                           {"entries", entries(one.entries)}});
        }
        return out;
    }

    [[nodiscard]] Json fields(const std::vector<review::FieldChange>& fields) const {
        Json out = Json::array();
        for (const review::FieldChange& one : fields) {
            out.push_back({{"field", one.path.str()},
                           {"label", in(one.label)},
                           {"before", in(one.before)},
                           {"after", in(one.after)},
                           {"personal", one.personal}});
        }
        return out;
    }

    [[nodiscard]] Json parts(const std::vector<review::Part>& parts) const {
        Json out = Json::array();
        for (const review::Part& part : parts) {
            out.push_back({{"field", part.path.str()},
                           {"label", in(part.label)},
                           {"value", in(part.value)},
                           {"personal", part.personal}});
        }
        return out;
    }

    [[nodiscard]] Json entries(const std::vector<review::Entry>& entries) const {
        Json out = Json::array();
        for (const review::Entry& one : entries) {
            out.push_back({{"list", one.list.str()},
                           {"id", text_or_null(one.id)},
                           {"label", in(one.label)},
                           {"at", in(one.at)},
                           {"by", in(one.by)},
                           {"parts", parts(one.parts)}});
        }
        return out;
    }

    Lang m_lang;
};

std::string listed(const std::vector<Phrase>& all, Lang lang) {
    std::string out;
    for (const Phrase& one : all) out += (out.empty() ? "" : lang == Lang::zh ? "、" : ", ") + one.in(lang);
    return out;
}

/// Steps by their names, each once: `Field set ×5`.
std::vector<Phrase> step_names(const std::vector<review::Step>& steps) {
    std::vector<Phrase> out;
    for (std::size_t i = 0; i < steps.size();) {
        std::size_t next = i + 1;
        while (next < steps.size() && steps[next].label == steps[i].label) ++next;
        out.push_back(next - i > 1 ? phrase({"{0} ×{1}", "{0} ×{1}"}, steps[i].label, next - i) : steps[i].label);
        i = next;
    }
    return out;
}

/// `Registered → In process; Classified, Assigned`
std::string in_short(const RecordChange& record, Lang lang) {
    std::vector<std::string> said;
    if (std::string how = review::label(record).in(lang); !how.empty()) said.push_back(std::move(how));
    const Phrase& state = record.state.empty() ? record.state_then_label : record.state_label;
    if (record.moves_state()) {
        said.push_back(phrase({"{0} → {1}", "{0} → {1}"}, record.state_then_label, state).in(lang));
    } else if (!state.empty()) {
        said.push_back(state.in(lang));
    }
    const bool back = record.how == RecordChange::How::taken_back;
    if (const std::string steps = listed(step_names(back ? record.undone : record.steps), lang); !steps.empty())
        said.push_back(steps);
    std::string out = fmt::format("{}", fmt::join(said, lang == Lang::zh ? "；" : "; "));
    for (const review::FieldChange& field : record.fields) {
        if (field.personal || field.before.empty() || field.after.empty()) continue;
        out += phrase({"\n{0}: {1} → {2}", "\n{0}：{1} → {2}"}, field.label, field.before, field.after).in(lang);
    }
    return out;
}

/// A change of the rules, in the place of the first file that makes it.
Annotation policy_annotation(const review::PolicyChange& policy, Lang lang) {
    Annotation out;
    out.file = policy.files.front();
    out.group = policy.files.front();
    out.name = "policy";
    out.title = Phrase(Text("The rules change", "规则变更")).in(lang);
    for (const review::RuleChange& one : policy.rules) {
        if (!out.message.empty()) out.message += "\n";
        if (one.loosens) out.message += "! ";
        out.message += phrase({"{0}: {1}", "{0}：{1}"}, review::label(one.about), one.text).in(lang);
    }
    if (out.message.empty())
        out.message =
            Phrase(Text("Nothing in it concerns how complaints are handled.", "不涉及投诉处理规则的内容。")).in(lang);
    out.check = "review.policy";
    out.key = "policy";
    return out;
}

/// An open complaint that the new rules make late: whoever merges them should know.
Annotation due_annotation(const review::DueChange& one, Lang lang) {
    const auto moment = [](const std::optional<time::Instant>& at) {
        return at ? time::format_short(*at) : std::string("-");
    };
    Annotation out;
    out.level = Annotation::Level::warning;
    out.file = one.path;
    out.group = one.id;
    out.name = "due";
    out.title =
        phrase({"{0}: {1} becomes overdue by the new rules", "{0}：按新规则，{1}将超时"}, one.id, one.clock).in(lang);
    out.message = phrase({"{0} → {1}", "{0} → {1}"}, moment(one.due_then), moment(one.due)).in(lang);
    out.check = "review.due";
    out.key = one.id + " " + one.clock.en;
    return out;
}

Annotation record_annotation(const RecordChange& record, Lang lang) {
    Annotation out;
    out.file = record.path;
    out.group = record.id;
    out.name = review::word(record.how);
    out.title = record.title.empty() ? record.id : record.id + " " + record.title;
    out.message = in_short(record, lang);
    out.check = "review." + out.name;
    out.key = record.id;
    return out;
}

}  // namespace

Json review_json(std::string_view schema, const review::Review& review, const review::Compared& compared, Lang lang) {
    const Writer writer(lang);
    Json out = envelope(schema, 1);
    out["before"] = text_or_null(compared.before);
    out["after"] = text_or_null(compared.after);
    out["records"] = Json::array();
    for (const RecordChange& record : review.records) out["records"].push_back(writer.record(record));
    out["policy"] = review.policy ? writer.policy(*review.policy) : Json(nullptr);
    out["evidence_files"] = review.evidence;
    out["other_files"] = review.other_files;
    out["findings"] = Json::array();
    for (const Finding& finding : review.findings) out["findings"].push_back(finding_json(finding, lang));
    return out;
}

std::vector<Annotation> review_annotations(const review::Review& review, Told told, Lang lang) {
    std::vector<Annotation> out;
    const auto add = [&](Annotation one) {
        one.level = told == Told::notices ? Annotation::Level::notice : Annotation::Level::passed;
        out.push_back(std::move(one));
    };
    if (review.policy) {
        add(policy_annotation(*review.policy, lang));
        for (const review::DueChange& one : review.policy->dues) {
            if (one.effect == review::DueChange::Effect::overdue_now) out.push_back(due_annotation(one, lang));
        }
    }
    for (const RecordChange& record : review.records) add(record_annotation(record, lang));
    for (const Finding& finding : review.findings) out.push_back(finding_annotation(finding, level_of(finding), lang));
    return out;
}

}  // namespace plaint::cmd
