#include "schema/extend.hpp"

#include "base/nearest.hpp"
#include "schema/codes.hpp"
#include "schema/record_schema.hpp"

#include <algorithm>
#include <map>

namespace plaint::schema {

using data::Mapping;
using data::Value;
using data::View;

namespace {

constexpr std::string_view k_last_section = "history";  // plaint's own, behind everything else

/// One path of the notation: the groups on the way, and the name of the field in the last of them.
struct Place {
    std::string parent;  ///< `solution.measures[]`; empty at the record's root.
    std::string name;
};

Place place_of(std::string_view path) {
    const auto dot = path.rfind('.');
    if (dot == std::string_view::npos) return {{}, std::string(path)};
    return {std::string(path.substr(0, dot)), std::string(path.substr(dot + 1))};
}

/// Lays one section after the other over the schema.
class Extender {
public:
    explicit Extender(Value schema) : m_schema(std::move(schema)) {}

    void apply(View section) {
        m_last.clear();
        for (const View field : section) apply_field(field);
    }

    void name_values(const NamedValues& named) {
        Mapping* properties = record_schema::properties(*m_schema.get<Mapping>());
        Value* member = properties == nullptr ? nullptr : record_schema::find(*properties, named.field);
        if (member != nullptr && !named.labels.empty())
            record_schema::retype(*record_schema::resolved(m_schema, *member), record_schema::choice(named.labels));
    }

    void require(const KindRequires& one) {
        if (one.paths.empty()) return;
        Mapping demand;
        for (const data::Path& path : one.paths) record_schema::demand(demand, path);
        const Mapping is_kind{{"properties", Mapping{{"kind", Mapping{{"const", one.kind}}}}},
                              {"required", data::Sequence{"kind"}}};
        Mapping& root = *m_schema.get<Mapping>();
        if (record_schema::find(root, "allOf") == nullptr) data::put(root, "allOf", data::Sequence{});
        record_schema::find(root, "allOf")
            ->get<data::Sequence>()
            ->emplace_back(Mapping{{"if", is_kind}, {"then", std::move(demand)}});
    }

    Result<Value> finished(std::string_view profile) && {
        if (!m_findings.empty()) return fail(Failing::data, std::move(m_findings));
        Mapping& root = *m_schema.get<Mapping>();
        data::put(root, "$id", fmt::format("urn:plaint:profile:{}:1", profile));
        data::put(root, "title", fmt::format("plaint record, profile {}", profile));
        data::put(root, "description", "Made by plaint from the fields of the profile and of the repository's policy.");
        record_schema::close_groups(m_schema);
        return std::move(m_schema);
    }

private:
    void add(View where, Finding finding, data::Mark mark = data::Mark::key) {
        m_findings.push_back(data::at(where, std::move(finding), mark));
    }

    void apply_field(View field) {
        const Place place = place_of(field.key());
        Mapping* group = record_schema::group_at(m_schema, place.parent);
        if (group == nullptr) {
            add(field,
                error(
                    k_no_group,
                    phrase({"there is no group `{0}` that `{1}` could stand in", "没有可容纳 `{1}` 的组 `{0}`"},
                           place.parent, field.key()),
                    Text(
                        "Define the group before it: `is: group`, `is: list` or `is: entries`; paths through lists are written `visits[].opinion`",
                        "请先定义该组：`is: group`、`is: list` 或 `is: entries`；列表条目的路径写作 `visits[].opinion`")));
            return;
        }
        Mapping& properties = *record_schema::properties(*group);
        if (field.is(data::Kind::null)) return remove(field, *group, properties, place.name);
        if (Value* there = record_schema::find(properties, place.name)) {
            change(field, *there);
        } else if (!insert(field, properties, place)) {
            return;
        }
        if (const View required = field.find("required"))
            record_schema::set_required(*group, place.name, required.text() == "true");
        if (const View after = field.find("after")) move(after, properties, place.name, 1);
        if (const View before = field.find("before")) move(before, properties, place.name, 0);
        m_last[place.parent] = place.name;
    }

    void remove(View field, Mapping& group, Mapping& properties, const std::string& name) {
        const auto found =
            std::find_if(properties.begin(), properties.end(), [&](const auto& m) { return m.first == name; });
        if (found == properties.end()) return add(field, unknown(properties, field.key(), name));
        properties.erase(found);
        record_schema::set_required(group, name, false);
    }

    static Finding unknown(const Mapping& properties, std::string_view path, std::string_view name) {
        std::vector<std::string> known;
        for (const auto& [key, value] : properties) known.push_back(key);
        Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
        if (const auto near = nearest(name, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return error(k_no_field, phrase({"the record has no field `{0}`", "记录中没有字段 `{0}`"}, path), hint);
    }

    void change(View field, Value& member) {
        Mapping& described = *record_schema::resolved(m_schema, member);
        if (const auto typed = type_of(field)) record_schema::retype(described, *typed);
        record_schema::annotate(described, field);
    }

    bool insert(View field, Mapping& properties, const Place& place) {
        const auto typed = type_of(field);
        if (!typed || !field.find("label")) {
            if (m_findings.empty() || !m_type_refused) {
                add(field,
                    error(
                        k_untyped_field,
                        phrase({"the new field `{0}` lacks a label or a type", "新字段 `{0}` 缺少名称或类型"},
                               field.key()),
                        Text("Give both, such as `label` and `is: line`; an enumeration has `choices` instead of `is`",
                             "两者都须填写，例如 `label` 和 `is: line`；枚举用 `choices` 代替 `is`")));
            }
            return false;
        }
        Mapping member = *typed;
        record_schema::annotate(member, field);
        const auto at = position(properties, place);
        properties.insert(properties.begin() + at, {place.name, Value(std::move(member))});
        return true;
    }

    /// Behind the field that was written before it, else last; before plaint's own last section.
    std::ptrdiff_t position(const Mapping& properties, const Place& place) const {
        const auto named = [&](std::string_view name) {
            return std::find_if(properties.begin(), properties.end(), [&](const auto& m) { return m.first == name; });
        };
        if (const auto last = m_last.find(place.parent); last != m_last.end()) {
            if (const auto found = named(last->second); found != properties.end())
                return found - properties.begin() + 1;
        }
        if (place.parent.empty()) return named(k_last_section) - properties.begin();
        return static_cast<std::ptrdiff_t>(properties.size());
    }

    /// Next to the field named: `offset` 0 is before it, 1 behind it.
    void move(View beside, Mapping& properties, const std::string& name, std::ptrdiff_t offset) {
        const auto named = [&](std::string_view wanted) {
            return std::find_if(properties.begin(), properties.end(), [&](const auto& m) { return m.first == wanted; });
        };
        if (named(beside.text()) == properties.end())
            return add(beside, unknown(properties, beside.text(), beside.text()), data::Mark::value);
        const auto from = named(name);
        auto moved = std::move(*from);
        properties.erase(from);
        properties.insert(named(beside.text()) + offset, std::move(moved));
    }

    Finding no_type(std::string_view name) {
        const std::vector<std::string> known = record_schema::type_names(m_schema);
        Phrase hint = {fmt::format("Types: {}", fmt::join(known, ", ")),
                       fmt::format("可用类型：{}", fmt::join(known, "、"))};
        if (const auto near = nearest(name, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
        return error(k_no_type, phrase({"there is no type `{0}`", "没有类型 `{0}`"}, name), hint);
    }

    static Finding no_choices(std::string_view path) {
        return error(
            k_no_field, phrase({"the record has no enumeration `{0}`", "记录中没有枚举字段 `{0}`"}, path),
            Text("Name a field with `choices` that stands before this one", "请指明位于其前、带有 `choices` 的字段"));
    }

    /// The enumeration of another field.
    std::optional<Mapping> choices_of(std::string_view path) {
        const Place place = place_of(path);
        Mapping* group = record_schema::group_at(m_schema, place.parent);
        Value* member =
            group == nullptr ? nullptr : record_schema::find(*record_schema::properties(*group), place.name);
        return member == nullptr ? std::nullopt : record_schema::choices_of(m_schema, *member);
    }

    /// The typed part of the notation as JSON Schema; nothing when there is none or it is not known.
    std::optional<Mapping> type_of(View field) {
        m_type_refused = false;
        const View choices = field.find("choices");
        const View same = field.find("choices_of");
        const View is = field.find("is");
        if (!choices && !same && !is) return std::nullopt;
        std::optional<Mapping> one;
        if (choices) one = record_schema::choice(*choices.value().get<Mapping>());
        if (same) one = choices_of(same.text());
        if (is) one = record_schema::typed(m_schema, is.text());
        if (!one) {
            m_type_refused = true;
            add(is ? is : same, is ? no_type(is.text()) : no_choices(same.text()), data::Mark::value);
            return std::nullopt;
        }
        for (const char* bound : {"minimum", "maximum", "pattern"}) {
            if (const View value = field.find(bound)) data::put(*one, bound, value.value());
        }
        if (field.find("many").text() == "true") return record_schema::list_of(std::move(*one));
        return one;
    }

    Value m_schema;
    std::map<std::string, std::string> m_last;  ///< Parent to the member that was laid over last.
    bool m_type_refused = false;
    Findings m_findings;
};

}  // namespace

Result<Value> extended(const data::Document& core, const std::vector<View>& sections,
                       const std::vector<NamedValues>& named, std::string_view profile,
                       const std::vector<KindRequires>& required) {
    Extender extender(core.root().value());
    for (const View section : sections) extender.apply(section);
    for (const NamedValues& one : named) extender.name_values(one);
    for (const KindRequires& one : required) extender.require(one);
    return std::move(extender).finished(profile);
}

}  // namespace plaint::schema
