#include "cmd/findings.hpp"

#include "base/unicode.hpp"
#include "cmd/finding_json.hpp"
#include "cmd/style.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_tab_stop = 4;

Phrase severity_word(Severity severity) {
    switch (severity) {
        case Severity::error:
            return Text{"error", "错误"};
        case Severity::warning:
            return Text{"warning", "警告"};
        case Severity::note:
            return Text{"note", "说明"};
    }
    return {};
}

std::string_view severity_name(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "error";
        case Severity::warning:
            return "warning";
        case Severity::note:
            return "note";
    }
    return "error";
}

Style severity_style(Severity severity) {
    switch (severity) {
        case Severity::error:
            return Style::red;
        case Severity::warning:
            return Style::yellow;
        case Severity::note:
            return Style::cyan;
    }
    return Style::bold;
}

/// `text` as it appears when it begins at a column of the screen: harmless, tabs turned into blanks.
std::string shown(std::string_view text, std::size_t column) {
    std::string result;
    for (const char byte : printable(text)) {
        if (byte != '\t') {
            result += byte;
            continue;
        }
        const std::size_t at = column + display_width(result);
        result.append(k_tab_stop - at % k_tab_stop, ' ');
    }
    return result;
}

/// Length in bytes of the character at the start, at least 1.
std::size_t character_length(std::string_view text) {
    const std::size_t most = std::min<std::size_t>(text.size(), 4);
    for (std::size_t length = most; length > 1; --length) {
        if (character_count(text.substr(0, length)) == 1) return length;
    }
    return 1;
}

/// Bytes of the first `count` characters.
std::size_t bytes_of(std::string_view text, std::size_t count) {
    std::size_t bytes = 0;
    for (; count > 0 && bytes < text.size(); --count) bytes += character_length(text.substr(bytes));
    return bytes;
}

/// The source line and the mark below it; both behind the line number, as `   4 | urgency: hgih`.
std::string excerpt(const Position& position, Colors colors) {
    const std::string_view line = position.source_line;
    const std::size_t before = bytes_of(line, position.column > position.cut ? position.column - position.cut - 1 : 0);
    const std::size_t marked = bytes_of(line.substr(before), std::max(position.width, 1U));
    const std::string left = (position.cut > 0 ? "…" : "") + shown(line.substr(0, before), position.cut > 0 ? 1 : 0);
    const std::size_t indent = display_width(left);
    const std::string middle = shown(line.substr(before, marked), indent);
    const std::string right = shown(line.substr(before + marked), indent + display_width(middle));
    const std::size_t underlined = std::max<std::size_t>(display_width(middle), 1);
    const std::string gutter = fmt::format("{:>5} | ", position.line);
    return styled(gutter, Style::faint, colors) + left + middle + right + "\n" +
           styled("      | ", Style::faint, colors) + std::string(indent, ' ') +
           styled(std::string(underlined, '^'), Style::green, colors) + "\n";
}

/// `path:4:10: `, as much of it as there is.
std::string place(const Finding& finding, Colors colors) {
    if (finding.file.empty()) return {};
    std::string place = printable(finding.file) + ":";
    if (finding.position.line > 0) place += fmt::format("{}:{}:", finding.position.line, finding.position.column);
    return styled(place, Style::bold, colors) + " ";
}

std::string one(const Finding& finding, Lang lang, Colors colors) {
    const std::string severity = severity_word(finding.severity).in(lang) + (lang == Lang::zh ? "：" : ": ");
    std::string text = place(finding, colors) + styled(severity, severity_style(finding.severity), colors) +
                       printable(finding.message.in(lang));
    if (!finding.code.empty()) text += " " + styled("[" + finding.code + "]", Style::faint, colors);
    text += '\n';
    if (finding.position.line > 0 && !finding.position.source_line.empty()) text += excerpt(finding.position, colors);
    if (!finding.hint.empty()) {
        text += styled(lang == Lang::zh ? "提示：" : "hint: ", Style::cyan, colors) + printable(finding.hint.in(lang)) +
                "\n";
    }
    return text;
}

Phrase counted(std::size_t count, const Text& one_of_them, const Text& several) {
    return phrase(count == 1 ? one_of_them : several, count);
}

}  // namespace

Json finding_json(const Finding& finding, Lang lang) {
    const bool placed = finding.position.line > 0;
    Json json;
    json["severity"] = severity_name(finding.severity);
    json["code"] = finding.code;
    json["file"] = text_or_null(finding.file);
    json["line"] = placed ? Json(finding.position.line) : Json(nullptr);
    json["column"] = placed ? Json(finding.position.column) : Json(nullptr);
    json["field"] = text_or_null(finding.field);
    json["message"] = finding.message.in(lang);
    json["hint"] = text_or_null(finding.hint.in(lang));
    return json;
}

Phrase findings_summary(const Findings& findings) {
    const auto count = [&](Severity severity) {
        return static_cast<std::size_t>(
            std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.severity == severity; }));
    };
    const std::size_t errors = count(Severity::error);
    const std::size_t warnings = count(Severity::warning);
    const std::size_t notes = count(Severity::note);
    std::vector<Phrase> parts;
    if (errors > 0) parts.push_back(counted(errors, {"{0} error", "{0} 个错误"}, {"{0} errors", "{0} 个错误"}));
    if (warnings > 0) parts.push_back(counted(warnings, {"{0} warning", "{0} 个警告"}, {"{0} warnings", "{0} 个警告"}));
    if (notes > 0) parts.push_back(counted(notes, {"{0} note", "{0} 条说明"}, {"{0} notes", "{0} 条说明"}));
    Phrase summary;
    for (const Phrase& part : parts) {
        summary = summary.empty() ? part : phrase(Text{"{0}, {1}", "{0}，{1}"}, summary, part);
    }
    return summary;
}

std::string findings_text(const Findings& findings, Lang lang, Colors colors) {
    std::string text;
    for (const Finding& finding : findings) text += one(finding, lang, colors);
    if (findings.size() > 1) text += findings_summary(findings).in(lang) + "\n";
    return text;
}

std::string findings_json(const Findings& findings, Lang lang) {
    Json json = envelope("plaint.findings", 1);
    json["findings"] = Json::array();
    for (const Finding& finding : findings) json["findings"].push_back(finding_json(finding, lang));
    return json_text(json);
}

}  // namespace plaint::cmd
