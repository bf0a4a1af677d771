#include "review/flat.hpp"

#include "base/unicode.hpp"

namespace plaint::review {

namespace {

class Lines {
public:
    Lines(const Words& words, Lang lang) : m_words(words), m_lang(lang) {}

    // NOLINTNEXTLINE(misc-no-recursion): as deep as the document, which the parser bounds
    void node(const data::Path& path, data::View view) {
        if (view.is_blank()) return;
        if (view.is(data::Kind::mapping)) {
            for (const data::View member : view) node(path / member.key(), member);
        } else if (view.is(data::Kind::sequence) && !view.at(0).is_scalar()) {
            for (std::size_t i = 0; i < view.size(); ++i) node(path / i, view.at(i));
        } else {
            line(m_words.label(path).in(m_lang), value(path, view));
        }
    }

    void event(const data::Path& path, const model::Event& event, std::string_view kind) {
        const std::string at = time::format_short(m_words.policy().zone.localized(event.at));
        Phrase text = phrase({"{0}, {1}: {2}", "{0}，{1}：{2}"}, at, event.by, m_words.event(event.name));
        // A registration leads nowhere that its own line does not say.
        if (!event.from.empty() && !event.to.empty() && event.to != event.from)
            text = phrase({"{0} ({1} -> {2})", "{0}（{1} → {2}）"}, text, m_words.state(kind, event.from),
                          m_words.state(kind, event.to));
        if (event.effective) {
            text = phrase({"{0} (happened at {1})", "{0}（实际时间：{1}）"}, text,
                          time::format_short(m_words.policy().zone.localized(*event.effective)));
        }
        if (!event.set_aside.empty())
            text = phrase({"{0} (set aside: {1})", "{0}（不计入：{1}）"}, text, event.set_aside);
        const std::string_view note = event.view.find("note").text();
        std::string said = text.in(m_lang);
        if (!note.empty()) said += "\n" + std::string(note);
        line(m_words.label(path).in(m_lang), said);
    }

    std::string take() { return std::move(m_out); }

private:
    [[nodiscard]] std::string value(const data::Path& path, data::View view) const {
        if (path.size() == 1 && view.key() == "kind") return m_words.kind(view.text()).in(m_lang);
        if (path.size() == 1 && view.key() == "state")
            return m_words.state(view.parent().find("kind").text(), view.text()).in(m_lang);
        return m_words.value(view, m_words.field(path)).in(m_lang);
    }

    /// Further lines of a value are indented, so that none looks like a field.
    void line(const std::string& label, const std::string& value) {
        const std::string safe = printable(value);
        m_out += label + (m_lang == Lang::zh ? "：" : ": ");
        for (std::size_t i = 0; i < safe.size(); ++i) {
            m_out += safe[i];
            if (safe[i] == '\n' && i + 1 < safe.size()) m_out += "    ";
        }
        if (!m_out.ends_with('\n')) m_out += '\n';
    }

    const Words& m_words;
    Lang m_lang;
    std::string m_out;
};

}  // namespace

std::string flat_text(const Words& words, const model::Complaint& record, Lang lang) {
    Lines lines(words, lang);
    const data::Path history = data::Path() / "history";
    for (const data::View member : record.root()) {
        if (member.key() != "history") {
            lines.node(data::Path() / member.key(), member);
            continue;
        }
        for (std::size_t i = 0; i < member.size(); ++i)
            lines.event(history / i, model::event_of(member.at(i)), record.kind());
    }
    return lines.take();
}

}  // namespace plaint::review
