#include "yaml/events.hpp"

#include "yaml/builder.hpp"
#include "yaml/codes.hpp"
#include "yaml/scan.hpp"
#include "yaml/syntax.hpp"

#include <yaml.h>

#include <algorithm>

namespace plaint::yaml {

namespace {

/// libyaml's parser over one text, ended with it.
class Events {
public:
    explicit Events(std::string_view text) {
        m_ready = yaml_parser_initialize(&m_parser) != 0;
        if (!m_ready) return;
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    Events(const Events&) = delete;
    Events& operator=(const Events&) = delete;
    ~Events() {
        if (m_ready) yaml_parser_delete(&m_parser);
    }

    /// False on a syntax error, which error() then tells.
    bool next(yaml_event_t& event) { return m_ready && yaml_parser_parse(&m_parser, &event) != 0; }

    [[nodiscard]] const yaml_parser_t& parser() const { return m_parser; }

private:
    yaml_parser_t m_parser{};
    bool m_ready = false;
};

struct EventGuard {
    yaml_event_t& event;
    ~EventGuard() { yaml_event_delete(&event); }
};

std::string_view words(const char* text) { return text != nullptr ? text : ""; }

/// Tabs that begin later lines are sure to be wrong too, whatever libyaml would make of the rest.
void report_more_tabs(std::string_view text, std::size_t from, Findings& findings) {
    for (std::size_t at = text.find("\n\t", from); at != std::string_view::npos; at = text.find("\n\t", at + 1)) {
        const std::size_t content = text.find_first_not_of(" \t\r", at + 1);
        if (content == std::string_view::npos || text[content] == '\n' || text[content] == '#') continue;
        Finding finding = error(k_tab, Text{"a tab stands in the indentation", "缩进中使用了制表符"},
                                Text{"replace it by spaces", "请将其替换为空格"});
        finding.position = locate(text, {static_cast<std::uint32_t>(at + 1), static_cast<std::uint32_t>(at + 2)});
        report(findings, std::move(finding));
        if (findings.size() > k_most_findings) return;
    }
}

void report_syntax(const yaml_parser_t& parser, std::string_view text, Findings& findings) {
    Cursor cursor(text, false);
    const std::size_t problem_at = cursor.byte_of(parser.problem_mark.index);
    const SyntaxError told =
        explain_syntax(words(parser.context), words(parser.problem), text.substr(std::min(problem_at, text.size())));
    const std::size_t at = told.place == Place::context ? cursor.byte_of(parser.context_mark.index) : problem_at;
    Finding finding = error(told.code, told.message, told.hint);
    finding.position = locate(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)});
    report(findings, std::move(finding));
    if (&told.code == &k_tab) report_more_tabs(text, at, findings);
}

void read_events(Builder& builder, std::string_view text, Findings& findings) {
    Events events(text);
    while (true) {
        yaml_event_t event;
        if (!events.next(event)) {
            report_syntax(events.parser(), text, findings);
            return;
        }
        const EventGuard guard{event};
        if (event.type == YAML_STREAM_END_EVENT || builder.take(event) == Builder::Next::stop) return;
    }
}

}  // namespace

Findings read_by_events(data::Tree& tree, const Limits& limits, bool ascii) {
    Findings findings;
    Builder builder(tree, findings, limits, ascii);
    read_events(builder, tree.source, findings);
    builder.finish();
    return findings;
}

}  // namespace plaint::yaml
