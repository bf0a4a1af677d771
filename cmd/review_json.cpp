// A review for programs, and as annotations.
#include "cmd/finding_annotation.hpp"
#include "cmd/finding_json.hpp"
#include "cmd/review_output.hpp"

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

    [[nodiscard]] Json entries(const std::vector<review::Entry>& entries) const {
        Json out = Json::array();
        for (const review::Entry& one : entries) {
            Json parts = Json::array();
            for (const review::Part& part : one.parts) {
                parts.push_back({{"field", part.path.str()},
                                 {"label", in(part.label)},
                                 {"value", in(part.value)},
                                 {"personal", part.personal}});
            }
            out.push_back({{"list", one.list.str()},
                           {"id", text_or_null(one.id)},
                           {"label", in(one.label)},
                           {"at", in(one.at)},
                           {"by", in(one.by)},
                           {"parts", std::move(parts)}});
        }
        return out;
    }

    Lang m_lang;
};

/// `Registered -> In process; Classified, Assigned`
std::string in_short(const RecordChange& record, Lang lang) {
    std::string out = record.moves_state()
                          ? phrase({"{0} -> {1}", "{0} → {1}"}, record.state_then_label, record.state_label).in(lang)
                          : record.state_label.in(lang);
    std::string steps;
    for (const review::Step& step : record.steps)
        steps += (steps.empty() ? "" : lang == Lang::zh ? "、" : ", ") + step.label.in(lang);
    if (!steps.empty()) out += (lang == Lang::zh ? "；" : "; ") + steps;
    for (const review::FieldChange& field : record.fields) {
        if (field.personal || field.before.empty() || field.after.empty()) continue;
        out += phrase({"\n{0}: {1} -> {2}", "\n{0}：{1} → {2}"}, field.label, field.before, field.after).in(lang);
    }
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
    for (const RecordChange& record : review.records) {
        Annotation one = record_annotation(record, lang);
        one.level = told == Told::notices ? Annotation::Level::notice : Annotation::Level::passed;
        out.push_back(std::move(one));
    }
    for (const Finding& finding : review.findings) out.push_back(finding_annotation(finding, level_of(finding), lang));
    return out;
}

}  // namespace plaint::cmd
