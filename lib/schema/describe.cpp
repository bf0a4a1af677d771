#include "schema/describe.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <array>

namespace plaint::schema {

using data::Kind;
using data::View;

namespace {

constexpr std::size_t k_shown_columns = 60;
constexpr std::size_t k_listed_most = 12;

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

Phrase one_type(Types type) {
    switch (type) {
        case k_null:
            return Text{"nothing (null)", "空值（null）"};
        case k_boolean:
            return Text{"true or false", "true 或 false"};
        case k_integer:
            return Text{"a whole number", "整数"};
        case k_number:
            return Text{"a number", "数字"};
        case k_string:
            return Text{"text", "文本"};
        case k_array:
            return Text{"a list", "列表"};
        default:
            return Text{"a group of fields", "一组字段"};
    }
}

Phrase counted(View view) {
    if (view.is(Kind::sequence)) {
        if (view.size() == 0) return Text{"an empty list", "空列表"};
        if (view.size() == 1) return Text{"a list of one item", "含 1 项的列表"};
        return phrase({"a list of {0} items", "含 {0} 项的列表"}, view.size());
    }
    if (view.size() == 0) return Text{"an empty group of fields", "空的字段组"};
    if (view.size() == 1) return Text{"a group of one field", "含 1 个字段的字段组"};
    return phrase({"a group of {0} fields", "含 {0} 个字段的字段组"}, view.size());
}

}  // namespace

std::string quoted(std::string_view text) {
    std::string line = fit(text.substr(0, 4 * k_shown_columns), k_shown_columns);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return fmt::format("`{}`", line);
}

Phrase shown(View view) {
    if (!view.is_scalar()) return counted(view);
    if (view.is(Kind::null)) return Text{"nothing", "空值"};
    if (view.text().empty()) return Text{"an empty text", "空文本"};
    return Phrase::same(quoted(view.text()));
}

Phrase type_of(View view) {
    const Types broad = broad_type(view);
    if (view.is(Kind::boolean)) return Text{"a truth value", "真假值"};
    return one_type(view.is(Kind::integer) ? k_integer : broad);
}

Phrase shown_with_type(View view) {
    Phrase what = shown(view);
    if (!view.is_scalar() || view.is(Kind::null) || view.text().empty()) return what;
    return phrase({"{0} ({1})", "{0}（{1}）"}, what, type_of(view));
}

Phrase type_names(Types types) {
    if ((types & k_number) != 0) types = static_cast<Types>(types & ~k_integer);
    Phrase all;
    for (const Types type : {k_string, k_integer, k_number, k_boolean, k_array, k_object, k_null}) {
        if ((types & type) == 0) continue;
        const Phrase name = one_type(type);
        all = all.empty() ? name : phrase({"{0} or {1}", "{0}或{1}"}, all, led(name));
    }
    return all;
}

Phrase listed(std::span<const Phrase> things) {
    Phrase all;
    const std::size_t most = std::min(things.size(), k_listed_most);
    for (const Phrase& thing : things.first(most)) {
        all = all.empty() ? thing : phrase({"{0}, {1}", "{0}、{1}"}, all, thing);
    }
    if (most == things.size()) return all;
    return phrase({"{0}, … ({1} in all)", "{0}……（共 {1} 个）"}, all, things.size());
}

Phrase one_of(std::span<const Phrase> things) {
    if (things.size() == 1) return things.front();
    return phrase({"one of {0}", "{0}之一"}, trailed(listed(things)));
}

Phrase did_you_mean(std::string_view word) { return phrase({"did you mean {0}?", "是否想写 {0}？"}, quoted(word)); }

Phrase labelled(const data::Path& path, const Phrase& label) {
    const auto* name = path.empty() ? nullptr : std::get_if<std::string>(&path.back());
    const auto with = [&](const std::string& words, std::string_view pattern) {
        if (words.empty() || (name != nullptr && fold(words) == fold(*name))) return quoted(path.str());
        return fmt::format(fmt::runtime(pattern), quoted(path.str()), words);
    };
    return {with(label.en, "{} ({})"), with(label.zh, "{}（{}）")};
}

Phrase led(Phrase words) {
    if (!words.zh.empty() && is_ascii(words.zh.front())) words.zh.insert(0, 1, ' ');
    return words;
}

Phrase trailed(Phrase words) {
    if (!words.zh.empty() && is_ascii(words.zh.back())) words.zh += ' ';
    return words;
}

std::size_t character_of(std::string_view text, std::size_t byte) {
    return character_count(text.substr(0, std::min(byte, text.size()))) + 1;
}

}  // namespace plaint::schema
