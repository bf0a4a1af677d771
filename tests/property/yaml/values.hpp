// Values at random, with texts that are hard to write as YAML.
#pragma once

#include "data/value.hpp"

#include <rapidcheck.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace plaint::yaml::test {

using data::Mapping;
using data::Number;
using data::Sequence;
using data::Value;

inline rc::Gen<std::string> words() {
    return rc::gen::elementOf(std::vector<std::string>{"a", "b", "c", "d", "e", "客户", "状态", "x y", "yes", "012",
                                                       "on", "1:30", "it's", "say \"hi\"", "a: b", "-", "#"});
}

inline rc::Gen<std::string> hard_texts() {
    return rc::gen::elementOf(std::vector<std::string>{"",
                                                       "yes",
                                                       "012",
                                                       " lead",
                                                       "trail ",
                                                       "a: b",
                                                       "x #y",
                                                       "多行\n文字",
                                                       "a\n\n  b\n",
                                                       "\n",
                                                       "\n\n",
                                                       "tab\there",
                                                       "1e3",
                                                       "投诉内容",
                                                       "- x",
                                                       "[x",
                                                       "it's",
                                                       "say \"x\"",
                                                       "\\",
                                                       "ends:",
                                                       "😀",
                                                       "\xe2\x80\xae turned",
                                                       "a\r\nb",
                                                       "? q",
                                                       "x\n ",
                                                       "\n\nx",
                                                       "a\nb\n\n\n",
                                                       "%",
                                                       "@x",
                                                       "--- x",
                                                       "...",
                                                       "2026-01-05",
                                                       "null",
                                                       "~",
                                                       "# c",
                                                       "a,b",
                                                       "{x}",
                                                       "key: |",
                                                       "x\n\ty",
                                                       "\tx\ny",
                                                       " x\ny",
                                                       "x\n---\ny",
                                                       "x\n...\n",
                                                       "<<<<<<< a",
                                                       "x\n<<<<<<< a\n=======\n",
                                                       "&a",
                                                       "*a",
                                                       "!t",
                                                       ":x",
                                                       "x:y",
                                                       "a  b",
                                                       "x\xc2\x85y",
                                                       "\xe2\x80\xa8",
                                                       "\xef\xbb\xbf",
                                                       "\x7f",
                                                       "0x1F",
                                                       "0o7",
                                                       ".5",
                                                       "+",
                                                       "=",
                                                       "<<",
                                                       "一段比较长的中文说明,里面有标点、英文 words 和数字 42。",
                                                       "a # b",
                                                       "a\n# b\nc",
                                                       "a\n\n",
                                                       "x\n  \ny\n"});
}

/// Any row of characters that mean something to YAML.
inline rc::Gen<std::string> scrambled_texts() {
    const auto bits = rc::gen::elementOf(std::vector<std::string>{
        " ", "a", "b", ":",  "#",  "-", "\n", "'", "\"", "\\", ",", "[", "]",   "{",  "}",  "?",
        "|", ">", "é", "中", "\t", "0", ".",  "&", "*",  "!",  "%", "@", "\n ", ": ", " #", "- "});
    return rc::gen::map(rc::gen::resize(12, rc::gen::container<std::vector<std::string>>(bits)),
                        [](const std::vector<std::string>& all) {
                            std::string text;
                            for (const std::string& bit : all) text += bit;
                            return text;
                        });
}

inline rc::Gen<std::string> texts() {
    return rc::gen::weightedOneOf<std::string>({{3, words()}, {3, hard_texts()}, {2, scrambled_texts()}});
}

inline rc::Gen<Value> scalars() {
    return rc::gen::weightedOneOf<Value>(
        {{1, rc::gen::just(Value())},
         {1, rc::gen::map(rc::gen::arbitrary<bool>(), [](bool b) { return Value(b); })},
         {1, rc::gen::map(rc::gen::arbitrary<std::int64_t>(), [](std::int64_t i) { return Value(i); })},
         {1, rc::gen::elementOf(std::vector<Value>{Number{"1.50"}, Number{"-0.1e3"}, Number{".inf"}})},
         {6, rc::gen::map(texts(), [](std::string text) { return Value(std::move(text)); })}});
}

/// What records hold for the most part: words, sentences, dates, numbers.
inline rc::Gen<Value> tame_values(int depth) {
    const auto word = rc::gen::elementOf(std::vector<std::string>{"id", "state", "customer", "客户", "x-1", "a/b",
                                                                  "plan_2", "at", "by", "note", "null"});
    const auto scalar = rc::gen::oneOf(rc::gen::elementOf(std::vector<Value>{Value(),
                                                                             true,
                                                                             7,
                                                                             -42,
                                                                             Number{"1.50"},
                                                                             "open",
                                                                             "王芳 <wang@example.com>",
                                                                             "客户来电,要求答复",
                                                                             "一\n二\n",
                                                                             "one\n\n  two",
                                                                             "2026-01-05T09:12:00+08:00",
                                                                             "(see note)",
                                                                             "it's",
                                                                             "a [b] {c}",
                                                                             "x\n\n\ny\n",
                                                                             "13800138000",
                                                                             "one two three four",
                                                                             "say \"so\"\tback\\slash",
                                                                             "one two\n\n三 四\n",
                                                                             "09:00",
                                                                             "a, b"}),
                                       rc::gen::map(word, [](std::string text) { return Value(std::move(text)); }));
    if (depth == 0) return scalar;
    using Members = std::vector<std::pair<std::string, Value>>;
    const auto sequence =
        rc::gen::map(rc::gen::resize(4, rc::gen::container<std::vector<Value>>(tame_values(depth - 1))),
                     [](std::vector<Value> items) { return Value(Sequence(std::move(items))); });
    const auto mapping =
        rc::gen::map(rc::gen::resize(6, rc::gen::container<Members>(rc::gen::pair(word, tame_values(depth - 1)))),
                     [](const Members& members) {
                         Mapping all;
                         for (const auto& [name, value] : members) put(all, name, value);
                         return Value(std::move(all));
                     });
    return rc::gen::weightedOneOf<Value>({{2, scalar}, {1, sequence}, {4, mapping}});
}

inline rc::Gen<Value> values(int depth);

inline rc::Gen<Value> sequences(int depth) {
    return rc::gen::map(rc::gen::resize(4, rc::gen::container<std::vector<Value>>(values(depth))),
                        [](std::vector<Value> items) { return Value(Sequence(std::move(items))); });
}

inline rc::Gen<Value> mappings(int depth) {
    using Members = std::vector<std::pair<std::string, Value>>;
    const auto key = rc::gen::weightedOneOf<std::string>(
        {{8, words()}, {1, rc::gen::nonEmpty(rc::gen::suchThat(scrambled_texts(), [](const std::string& text) {
                            return !text.empty() && text.find('\n') == std::string::npos;
                        }))}});
    return rc::gen::map(rc::gen::resize(5, rc::gen::container<Members>(rc::gen::pair(key, values(depth)))),
                        [](const Members& members) {
                            Mapping mapping;
                            for (const auto& [name, value] : members) put(mapping, name, value);
                            return Value(std::move(mapping));
                        });
}

inline rc::Gen<Value> values(int depth) {
    if (depth == 0) return scalars();
    return rc::gen::weightedOneOf<Value>({{3, scalars()}, {2, sequences(depth - 1)}, {3, mappings(depth - 1)}});
}

}  // namespace plaint::yaml::test
