#include "schema/compiler.hpp"

#include "base/nearest.hpp"
#include "schema/annotations.hpp"
#include "schema/codes.hpp"
#include "schema/describe.hpp"
#include "schema/keywords.hpp"
#include "schema/meta.hpp"
#include "schema/uri.hpp"

#include <algorithm>

namespace plaint::schema {

using data::Kind;
using data::Mark;
using data::View;

namespace {

/// Findings of the meta-schema, told as what they mean for the schema.
void check_with_meta(View schema, Findings& findings) {
    for (Finding& finding : meta_schema().check(schema)) {
        finding.message = phrase({"no valid JSON Schema: {0}", "不是有效的 JSON Schema：{0}"}, finding.message);
        if (finding.code != k_limit.word) finding.code = k_invalid.word;
        findings.push_back(std::move(finding));
    }
}

}  // namespace

Program Compiler::compile(const data::Document& document) {
    m_resources.add(document, {});
    if (!check_document(document)) return {};
    m_program.root = sub(document.root());
    while (!m_open.empty()) {
        const SubIndex index = m_open.front();
        m_open.pop_front();
        fill(index);
    }
    m_program.documents = m_resources.documents();
    if (m_findings.empty()) find_loops(m_program, m_findings);
    return std::move(m_program);
}

bool Compiler::check_document(const data::Document& document) {
    ++m_checked_documents;
    if (m_trust == Trust::trusted || &document.tree() == &meta_document().tree()) return true;
    const std::size_t before = m_findings.size();
    check_with_meta(document.root(), m_findings);
    if (m_findings.size() == before) return true;
    m_broken.insert(&document.tree());
    return false;
}

SubIndex Compiler::sub(View schema) {
    const auto index = static_cast<SubIndex>(m_program.subs.size());
    const auto [known, is_new] = m_known.try_emplace(key_of(schema), index);
    if (!is_new) return known->second;
    m_program.subs.push_back({.source = schema});
    m_open.push_back(index);
    return index;
}

/// Whether a node may be compiled; only what stands where schemas stand has been checked with its document.
bool Compiler::check_form(View schema) {
    if (m_broken.contains(&schema.tree())) return false;
    if (m_resources.is_known_schema(schema)) return true;
    const std::size_t before = m_findings.size();
    check_with_meta(schema, m_findings);
    if (m_findings.size() != before) return false;
    m_resources.scan(schema);
    return true;
}

void Compiler::fill(SubIndex index) {
    Sub sub = m_program.subs[index];
    const View schema = sub.source;
    if (!check_form(schema)) return;
    if (schema.is(Kind::boolean)) {
        m_program.subs[index].never = !schema.boolean().value_or(true);
        return;
    }
    check_keywords(schema);
    // What the document itself defines is compiled even when nothing refers to it, so that its mistakes are found.
    if (&schema.tree() == &m_resources.documents().front().tree()) {
        for (const View definition : schema.find("definitions")) this->sub(definition);
    }
    sub.first_rule = static_cast<std::uint32_t>(m_program.rules.size());
    if (const View ref = ref_of(schema)) {
        reference(sub, ref);
    } else {
        for (const View member : schema) keyword(sub, member);
        items(schema);
        members(schema);
        condition(schema);
    }
    sub.rule_count = static_cast<std::uint32_t>(m_program.rules.size()) - sub.first_rule;
    m_program.subs[index] = sub;
}

void Compiler::reference(Sub& sub, View ref) {
    const View target = m_resources.resolve(sub.source, ref.text());
    for (std::size_t i = m_checked_documents; i < m_resources.documents().size(); ++i) {
        check_document(m_resources.documents()[i]);
    }
    if (target) {
        sub.ref = this->sub(target);
        return;
    }
    const auto message = phrase({"the reference {0} leads nowhere", "引用 {0} 没有指向任何位置"}, quoted(ref.text()));
    const std::string absolute = resolve_uri(m_resources.base_of(sub.source), ref.text());
    const auto hint = phrase({"it was looked for as {0}; define it in the schema, or correct the reference",
                              "按 {0} 查找未果；请在模式中定义该内容，或更正引用"},
                             quoted(absolute));
    m_findings.push_back(at(ref, error(k_unresolved_ref, message, hint)));
}

void Compiler::check_keywords(View schema) {
    const bool is_ref = static_cast<bool>(ref_of(schema));
    if (const View dialect = schema.find("$schema")) check_dialect(dialect);
    if (m_unknown == UnknownKeywords::ignored || &schema.tree() == &meta_document().tree()) return;
    check_annotations(schema, m_findings);
    for (const View member : schema) {
        const Keyword* keyword = keyword_named(member.key());
        if (keyword == nullptr) {
            unknown_keyword(member);
        } else if (is_ref && keyword->role == Role::assertion) {
            const auto message =
                phrase({"the keyword {0} is ignored beside `$ref`", "与 `$ref` 并列的关键字 {0} 会被忽略"},
                       quoted(member.key()));
            m_findings.push_back(
                at(member,
                   error(k_ignored_keyword, message,
                         Text{"write the reference as `allOf: [{{$ref: …}}]`", "请把引用写成 `allOf: [{{$ref: …}}]`"}),
                   Mark::key));
        }
    }
}

void Compiler::check_dialect(View dialect) {
    std::string_view uri = dialect.text();
    if (uri.ends_with('#')) uri.remove_suffix(1);
    if (uri == k_meta_uri || uri == "https://json-schema.org/draft-07/schema") return;
    const auto message =
        phrase({"the schema is written for {0}, plaint reads draft 7", "该模式针对 {0} 编写，而 plaint 读取 draft 7"},
               quoted(dialect.text()));
    const auto hint = phrase({"write {0}, if the schema keeps to draft 7", "若模式符合 draft 7，请写 {0}"},
                             quoted("http://json-schema.org/draft-07/schema#"));
    m_findings.push_back(at(dialect, error(k_invalid, message, hint)));
}

void Compiler::unknown_keyword(View member) {
    const auto names = keyword_names();
    const auto meant = nearest(member.key(), names);
    const auto message = phrase({"the keyword {0} is unknown", "未知的关键字 {0}"}, quoted(member.key()));
    const Phrase hint = meant ? did_you_mean(*meant)
                              : Phrase(Text{"remove it, or write it as `$comment`", "请删除，或改写为 `$comment`"});
    m_findings.push_back(at(member, error(k_unknown_keyword, message, hint), Mark::key));
}

}  // namespace plaint::schema
