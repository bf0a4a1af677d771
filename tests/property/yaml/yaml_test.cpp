// Whatever is written, read and edited: it means what it should, and nothing else moves.
#include "yaml/yaml.hpp"
#include "property/yaml/scribe.hpp"
#include "property/yaml/two_ways.hpp"
#include "property/yaml/values.hpp"
#include "yaml/emit.hpp"
#include "yaml/patch.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

using namespace plaint;
using namespace plaint::yaml::test;
using data::Change;
using data::Document;
using data::Path;
using data::View;

namespace {

std::string told(const Failure& failure) {
    const Finding& finding = failure.findings.front();
    return fmt::format("{} {}:{} {}", finding.code, finding.position.line, finding.position.column, finding.message.en);
}

Document read(const std::string& text) {
    auto document = yaml::parse(text, "r");
    if (!document) RC_FAIL(told(document.error()) + "\n" + text);
    return *document;
}

rc::Gen<Value> roots() { return rc::gen::weightedOneOf<Value>({{6, mappings(3)}, {1, sequences(3)}, {1, values(2)}}); }

/// A document as somebody may have written it.
Document any_document() {
    const Value value = *roots();
    const auto seed = *rc::gen::inRange<std::uint32_t>(1, 1'000'000);
    const std::string text = Scribe(seed).write(value);
    RC_LOG() << "---- text:\n" << text << "\n----\n";
    Document document = read(text);
    RC_ASSERT(data::same(document.root(), value));
    return document;
}

View any_node(const Document& document) {
    const auto count = static_cast<data::NodeIndex>(document.tree().nodes.size());
    return {&document.tree(), *rc::gen::inRange<data::NodeIndex>(0, count)};
}

Change any_change(const Document& document) {
    const View node = any_node(document);
    const Path path = node.path();
    switch (*rc::gen::inRange(0, 5)) {
        case 0:
            return {Change::Op::set, path, *values(2)};
        case 1:
            return {Change::Op::set, path / "new" / *words(), *values(2)};
        case 2:
            return {Change::Op::set, path / *words(), *values(2)};
        case 3:
            return {Change::Op::append, path, *values(2)};
        default:
            return {Change::Op::remove, path, {}};
    }
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// How many of the lines are no longer there, in order (the longest common subsequence tells).
std::size_t lines_lost(std::string_view before, std::string_view after) {
    const auto old = lines_of(before);
    const auto now = lines_of(after);
    std::vector<std::vector<std::size_t>> common(old.size() + 1, std::vector<std::size_t>(now.size() + 1, 0));
    for (std::size_t i = 0; i < old.size(); ++i) {
        for (std::size_t j = 0; j < now.size(); ++j) {
            common[i + 1][j + 1] = old[i] == now[j] ? common[i][j] + 1 : std::max(common[i][j + 1], common[i + 1][j]);
        }
    }
    return old.size() - common[old.size()][now.size()];
}

std::size_t count_comments(std::string_view text) {
    std::size_t count = 0;
    for (const std::string_view mark : {"#above ", "# behind "}) {
        for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) ++count;
    }
    return count;
}

bool adds_only(const Document& document, const Change& change) {
    const View there = document.root().at(change.path);
    if (change.op == Change::Op::append) return true;
    const bool empty = there.is(data::Kind::null) && there.node().span.begin == there.node().span.end;
    return change.op == Change::Op::set && (!there || empty);
}

}  // namespace

TEST_CASE("what is emitted reads back as the same value, for both readers") {
    CHECK(rc::check([] {
        const Value value = *values(4);
        yaml::Layout layout;
        layout.indent = static_cast<std::size_t>(*rc::gen::inRange(1, 9));
        layout.indent_sequences = *rc::gen::arbitrary<bool>();
        layout.line_end = *rc::gen::arbitrary<bool>() ? "\n" : "\r\n";
        const std::string text = yaml::emit(value, layout);
        RC_LOG() << text << "\n";
        const Document document = read(text);
        RC_ASSERT(data::same(document.root(), value));
        const auto agreed = yaml::cross_check(document);
        if (!agreed) RC_FAIL(told(agreed.error()));
    }));
}

TEST_CASE("documents in any hand read as what was meant, for both readers") {
    CHECK(rc::check([] {
        const Document document = any_document();
        const auto agreed = yaml::cross_check(document);
        if (!agreed) RC_FAIL(told(agreed.error()));
    }));
}

TEST_CASE("setting what is there already changes no byte") {
    CHECK(rc::check([] {
        const Document document = any_document();
        std::vector<Change> changes;
        for (data::NodeIndex i = 0; i < document.tree().nodes.size(); ++i) {
            const View node(&document.tree(), i);
            changes.push_back({Change::Op::set, node.path(), node.value()});
        }
        const auto patch = yaml::plan(document, changes);
        RC_ASSERT(patch.has_value());
        RC_ASSERT(patch->empty());
    }));
}

TEST_CASE("an edit does exactly what was asked, or is refused for a reason the user can mend") {
    CHECK(rc::check([] {
        const Document document = any_document();
        const Change change = any_change(document);
        RC_LOG() << "change " << static_cast<int>(change.op) << " at " << change.path.str() << "\nto\n"
                 << yaml::emit(change.value) << "\n";
        const auto result = yaml::edited(document, {change});
        RC_CLASSIFY(!result.has_value(), "refused");
        if (!result) {
            RC_LOG() << told(result.error());
            RC_ASSERT(result.error().findings.front().code == "yaml.cannot_edit");
            RC_ASSERT(result.error().findings.front().position.line > 0U);
            return;
        }
        RC_LOG() << "---- became:\n" << result->text() << "\n----\n";
        if (!adds_only(document, change)) return;
        // The line that was empty, and one below it when its `[]` or `{}` stood there.
        RC_ASSERT(lines_lost(document.text(), result->text()) <= 2U);
        RC_ASSERT(count_comments(result->text()) == count_comments(document.text()));
    }));
}

TEST_CASE("several changes at once end where the same changes one by one end") {
    CHECK(rc::check([] {
        const Document document = any_document();
        std::vector<Change> changes;
        Document current = document;
        for (int i = 0; i < 3; ++i) {
            const Change change = any_change(current);
            const auto next = yaml::edited(current, {change});
            if (!next) continue;
            changes.push_back(change);
            current = *next;
        }
        const auto patch = yaml::plan(document, changes);
        RC_ASSERT(patch.has_value());
        RC_ASSERT(yaml::apply(document.text(), *patch) == current.text());
        std::uint32_t at = 0;
        for (const yaml::TextEdit& edit : *patch) {
            RC_ASSERT(edit.span.begin >= at);
            RC_ASSERT(edit.span.end >= edit.span.begin);
            at = edit.span.end;
        }
    }));
}

TEST_CASE("what is read directly is read alike by libyaml, to the last byte of each span") {
    CHECK(rc::check([] {
        const Value value = *rc::gen::weightedOneOf<Value>({{1, roots()}, {4, tame_values(4)}});
        const bool emitted = *rc::gen::arbitrary<bool>();
        const auto seed = *rc::gen::inRange<std::uint32_t>(1, 1'000'000);
        const Manner manner = *rc::gen::element(Manner::plain, Manner::plain, Manner::free);
        const std::string text = emitted ? yaml::emit(value) : Scribe(seed, manner).write(value);
        RC_LOG() << text;
        std::string where;
        const Ways ways = read_two_ways(text, where);
        RC_CLASSIFY(ways == Ways::same, "read directly");
        if (ways == Ways::different) RC_FAIL(where);
    }));
}
