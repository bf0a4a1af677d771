#include "intake/values.hpp"

#include "base/nearest.hpp"
#include "intake/codes.hpp"

#include <charconv>

namespace plaint::intake {

namespace {

using schema::Field;
using schema::Shape;

tl::unexpected<Failure> bad(std::string_view typed, std::string_view shown_as, const Phrase& expected,
                            Phrase hint = {}) {
    return fail(Failing::usage, error(k_invalid_value,
                                      phrase({"{0}: `{1}` is no {2}", "{0}：`{1}` 不是{2}"}, shown_as, typed, expected),
                                      std::move(hint)));
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> out;
    while (true) {
        const auto next = text.find(at);
        out.push_back(trimmed(text.substr(0, next)));
        if (next == std::string_view::npos) return out;
        text.remove_prefix(next + 1);
    }
}

Result<data::Value> read_choice(const Field& field, std::string_view typed, std::string_view shown_as) {
    if (auto word = schema::choose(field, typed)) return data::Value(std::move(*word));
    std::vector<std::string> candidates;
    Phrase all;
    for (const schema::Choice& choice : field.choices) {
        candidates.push_back(choice.value);
        candidates.push_back(choice.label.zh);
        candidates.push_back(choice.label.en);
        all.en += (all.en.empty() ? "" : ", ") + choice.value;
        all.zh += (all.zh.empty() ? "" : "、") + choice.value + "（" + choice.label.zh + "）";
    }
    Phrase hint = phrase({"One of: {0}", "可选：{0}"}, all);
    if (const auto near = nearest(typed, candidates)) {
        hint = phrase({"Did you mean `{0}`? One of: {1}", "是否想写 `{0}`？可选：{1}"},
                      schema::choose(field, *near).value_or(*near), all);
    }
    return bad(typed, shown_as, phrase({"value of {0}", "{0}的有效取值"}, field.label), std::move(hint));
}

Result<data::Value> read_number(const Field& field, std::string_view typed, std::string_view shown_as) {
    std::int64_t whole = 0;
    const auto read = std::from_chars(typed.data(), typed.data() + typed.size(), whole);
    if (read.ec == std::errc{} && read.ptr == typed.data() + typed.size()) return data::Value(whole);
    double ignored = 0;
    const auto real = std::from_chars(typed.data(), typed.data() + typed.size(), ignored);
    if (field.shape == Shape::number && real.ec == std::errc{} && real.ptr == typed.data() + typed.size())
        return data::Value(data::Number{std::string(typed)});
    return bad(typed, shown_as,
               field.shape == Shape::number ? Phrase(Text("number", "数字")) : Phrase(Text("whole number", "整数")));
}

Result<data::Value> read_truth(std::string_view typed, std::string_view shown_as) {
    for (const char* yes : {"true", "yes", "y", "1", "是", "有"}) {
        if (typed == yes) return data::Value(true);
    }
    for (const char* no : {"false", "no", "n", "0", "否", "无"}) {
        if (typed == no) return data::Value(false);
    }
    return bad(typed, shown_as, Text("yes or no", "“是”或“否”"));
}

Result<data::Value> read_group(const Field& group, std::string_view typed, const Reading& reading,
                               std::string_view shown_as) {
    data::Mapping out;
    for (const std::string_view part : split(typed, ';')) {
        if (part.empty()) continue;
        const auto equals = part.find('=');
        if (equals == std::string_view::npos) {
            return bad(
                part, shown_as, Text("`field=value`", "“字段=值”形式"),
                Text("Write for example \"task=Roll back; owner=Li Ming\"", "例如写 \"task=回滚版本; owner=李明\""));
        }
        const std::string_view name = trimmed(part.substr(0, equals));
        const Field* member = nullptr;
        std::vector<std::string> names;
        for (const Field* one : group.members) {
            names.push_back(one->name);
            if (one->name == name || one->label.zh == name || one->label.en == name) member = one;
        }
        if (member == nullptr) {
            return bad(name, shown_as, phrase({"field of {0}", "{0}的字段"}, group.label),
                       phrase({"Fields: {0}", "字段：{0}"}, fmt::format("{}", fmt::join(names, ", "))));
        }
        PLAINT_TRY(value, read_value(*member, trimmed(part.substr(equals + 1)), reading,
                                     fmt::format("{} {}", shown_as, member->name)));
        data::put(out, member->name, std::move(value));
    }
    return data::Value(std::move(out));
}

}  // namespace

Result<data::Value> read_value(const Field& field, std::string_view typed, const Reading& reading,
                               std::string_view shown_as) {
    switch (field.shape) {
        case Shape::date:
            if (const auto date = time::parse_day(typed, reading.zone, reading.now))
                return data::Value(time::format(*date));
            return bad(typed, shown_as, Text("day", "日期"),
                       Text("Write for example 2026-03-02, today, +3d", "例如写 2026-03-02、今天、+3d"));
        case Shape::instant:
            if (const auto moment = time::parse_moment(typed, reading.zone, reading.now))
                return data::Value(time::format(*moment));
            return bad(typed, shown_as, Text("moment", "时间"),
                       Text("Write for example \"2026-03-02 09:12\", 09:12, \"yesterday 17:00\", now",
                            "例如写 \"2026-03-02 09:12\"、09:12、\"昨天 17:00\"、现在"));
        case Shape::integer:
        case Shape::number:
            return read_number(field, typed, shown_as);
        case Shape::boolean:
            return read_truth(typed, shown_as);
        case Shape::group:
            return read_group(field, typed, reading, shown_as);
        case Shape::list: {
            PLAINT_TRY(items, read_items(field, {std::string(typed)}, reading, shown_as));
            return data::Value(std::move(items));
        }
        case Shape::text:
        case Shape::any:
            break;
    }
    if (!field.choices.empty()) return read_choice(field, typed, shown_as);
    return data::Value(std::string(typed));
}

Result<data::Sequence> read_items(const Field& list, const std::vector<std::string>& typed, const Reading& reading,
                                  std::string_view shown_as) {
    data::Sequence out;
    const Field* item = list.item;
    for (const std::string& text : typed) {
        if (item == nullptr) {
            out.emplace_back(text);
            continue;
        }
        const bool words = !item->choices.empty();
        for (const std::string_view part : words ? split(text, ',') : std::vector<std::string_view>{text}) {
            PLAINT_TRY(value, read_value(*item, part, reading, shown_as));
            out.push_back(std::move(value));
        }
    }
    return out;
}

Result<data::Value> normalized(const Field* field, data::Value value, const Reading& reading,
                               std::string_view shown_as) {
    if (field == nullptr || value.is_null()) return value;
    if (auto* items = value.get<data::Sequence>()) {
        for (data::Value& item : *items) {
            PLAINT_TRY(mended, normalized(field->item, std::move(item), reading, shown_as));
            item = std::move(mended);
        }
        return value;
    }
    if (auto* members = value.get<data::Mapping>()) {
        for (auto& [name, member] : *members) {
            const Field* known = nullptr;
            for (const Field* one : field->members) {
                if (one->name == name) known = one;
            }
            PLAINT_TRY(mended, normalized(known, std::move(member), reading,
                                          shown_as.empty() ? name : fmt::format("{}.{}", shown_as, name)));
            member = std::move(mended);
        }
        return value;
    }
    const auto* text = value.get<std::string>();
    const bool spoken = !field->choices.empty() || field->shape == Shape::date || field->shape == Shape::instant;
    if (text == nullptr || !spoken) return value;
    return read_value(*field, *text, reading, shown_as);
}

}  // namespace plaint::intake
