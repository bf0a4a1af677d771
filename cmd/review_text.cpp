// A review as lines for a terminal.
#include "cmd/review_output.hpp"
#include "cmd/style.hpp"
#include "cmd/wrap.hpp"

namespace plaint::cmd {

namespace {

using review::RecordChange;
using How = RecordChange::How;

constexpr std::size_t k_least_room = 20;

class Lines {
public:
    explicit Lines(Context& context)
        : m_context(context), m_colors(context.globals().color_out ? Colors::on : Colors::off) {}

    void record(const RecordChange& record) {
        heading(record);
        for (const review::Alteration& one : record.alterations) alteration(one);
        steps(record.set_aside);
        steps(record.how == How::taken_back ? record.undone : record.steps);
        for (const review::FieldChange& one : record.fields) field(one, record.how == How::added, 2);
        for (const review::Entry& one : record.entries) {
            line(2, Phrase::same("+ " + in(one.label)));
            parts(one, nullptr, 6);
        }
    }

    void policy(const review::PolicyChange& policy) {
        bold(in(Text("The rules change", "规则变更")));
        for (const review::RuleChange& one : policy.rules) {
            const Phrase text = phrase({"{0}: {1}", "{0}：{1}"}, review::label(one.about), one.text);
            line(2, one.loosens ? phrase({"! {0}", "! {0}"}, text) : text);
        }
        if (policy.rules.empty())
            line(2, Text("Nothing in it concerns how complaints are handled.", "不涉及投诉处理规则的内容。"));
        for (const review::DueChange& one : policy.dues) due(one);
        if (policy.open > 0 && policy.dues.empty())
            line(2,
                 phrase({"No time limit of the open complaints ({0}) changes.", "未关闭投诉（{0} 条）的时限均无变化。"},
                        policy.open));
    }

    std::string take() { return std::move(m_out); }

private:
    [[nodiscard]] std::string in(const Phrase& phrase) const { return m_context.safe(phrase.in(m_context.lang())); }

    void bold(const std::string& text) {
        if (!m_out.empty()) m_out += "\n";
        m_out += styled(text, Style::bold, m_colors) + "\n";
    }

    /// Further lines of a text stand below its first.
    void line(std::size_t indent, const Phrase& text) {
        std::string said = in(text);
        while (said.ends_with('\n')) said.pop_back();
        if (!m_context.surroundings().out_is_terminal) {
            plain_line(indent, said);
            return;
        }
        const std::size_t room = m_context.surroundings().columns;
        const std::size_t deeper = indent + 2;
        std::size_t at = indent;
        for (const std::string& one : wrap(said, room > deeper + k_least_room ? room - deeper : k_least_room)) {
            m_out += std::string(at, ' ') + one + "\n";
            at = deeper;
        }
    }

    void plain_line(std::size_t indent, const std::string& said) {
        const std::string blanks(indent, ' ');
        m_out += blanks;
        for (const char byte : said) {
            m_out += byte;
            if (byte == '\n') m_out += blanks + "  ";
        }
        m_out += '\n';
    }

    void heading(const RecordChange& record) {
        bold((record.id.empty() ? m_context.safe(record.path) : record.id) +
             (record.title.empty() ? "" : "  " + m_context.safe(record.title)));
        Phrase state = record.state.empty() ? record.state_then_label : record.state_label;
        if (record.moves_state()) state = phrase({"{0} → {1}", "{0} → {1}"}, record.state_then_label, state);
        const Phrase how = record.how == How::changed ? Phrase(Text("Changed", "变更")) : review::label(record);
        line(2, record.kind_label.empty()
                    ? how
                    : phrase({"{0} · {1} · {2}", "{0} · {1} · {2}"}, how, record.kind_label, state));
    }

    /// Nothing but that it was done, by the same person.
    static bool says_no_more(const review::Step& one, const review::Step& other) {
        const auto bare = [](const review::Step& step) {
            return step.entries.empty() && step.values.empty() && step.note.empty() && step.set_aside.empty() &&
                   !step.effective && step.to.empty();
        };
        return one.by == other.by && one.label == other.label && bare(one) && bare(other);
    }

    void steps(const std::vector<review::Step>& all) {
        for (std::size_t i = 0; i < all.size();) {
            std::size_t next = i + 1;
            while (next < all.size() && says_no_more(all[i], all[next])) ++next;
            step(all[i], next - i);
            i = next;
        }
    }

    void step(const review::Step& step, std::size_t times) {
        Phrase text = times > 1 ? phrase({"{0} ×{1}", "{0} ×{1}"}, step.label, times) : step.label;
        if (!step.from.empty() && !step.to.empty())
            text = phrase({"{0} ({1} → {2})", "{0}（{1} → {2}）"}, text, step.from_label, step.to_label);
        line(2, phrase({"{0}  {1}: {2}", "{0}  {1}：{2}"}, time::format_short(step.at), step.name(), text));
        if (step.effective) line(6, phrase({"Happened at {0}", "实际时间：{0}"}, time::format_short(*step.effective)));
        for (const review::Part& one : step.values) line(6, phrase({"{0}: {1}", "{0}：{1}"}, one.label, one.value));
        if (!step.note.empty()) line(6, Phrase::same(step.note));
        if (!step.set_aside.empty()) line(6, phrase({"! Does not count: {0}", "! 不计入：{0}"}, step.set_aside));
        for (const review::Entry& entry : step.entries) parts(entry, &step, 6);
    }

    /// When and by whom is said where the step has not said it.
    void parts(const review::Entry& entry, const review::Step* step, std::size_t indent) {
        const bool at_another = step == nullptr || in(entry.at) != time::format_short(step->at);
        const bool by_another = step == nullptr || entry.by.in(m_context.lang()) != step->name();
        const bool at = at_another && !entry.at.empty();
        const bool by = by_another && !entry.by.empty();
        if (at && by) {
            line(indent, phrase({"{0}, {1}", "{0}，{1}"}, entry.at, entry.by));
        } else if (at || by) {
            line(indent, at ? entry.at : entry.by);
        }
        for (const review::Part& part : entry.parts)
            line(indent, phrase({"{0}: {1}", "{0}：{1}"}, part.label, part.value));
    }

    void field(const review::FieldChange& field, bool is_new, std::size_t indent) {
        const Phrase none(Text("(nothing)", "（空）"));
        const Phrase& after = field.after.empty() ? none : field.after;
        if (is_new || field.before.empty()) {
            line(indent, phrase({"{0}: {1}", "{0}：{1}"}, field.label, after));
        } else {
            line(indent, phrase({"{0}: {1} → {2}", "{0}：{1} → {2}"}, field.label, field.before, after));
        }
    }

    void alteration(const review::Alteration& one) {
        line(2, one.gone ? phrase({"! {0}: gone", "! {0}：已不存在"}, one.what)
                         : phrase({"! {0}: altered", "! {0}：被改动"}, one.what));
        for (const review::FieldChange& change : one.fields) field(change, false, 6);
    }

    void due(const review::DueChange& one) {
        const auto moment = [](const std::optional<time::Instant>& at) {
            return at ? time::format_short(*at) : std::string("-");
        };
        line(2, phrase({"{0} {1}: {2} → {3}, {4}", "{0} {1}：{2} → {3}，{4}"}, one.id, one.clock, moment(one.due_then),
                       moment(one.due), review::label(one.effect)));
    }

    Context& m_context;
    Colors m_colors;
    std::string m_out;
};

}  // namespace

std::string review_text(Context& context, const review::Review& review) {
    Lines lines(context);
    if (review.policy) lines.policy(*review.policy);
    for (const RecordChange& record : review.records) lines.record(record);
    return lines.take();
}

}  // namespace plaint::cmd
