#include "schema/bundle.hpp"

#include "schema/keywords.hpp"
#include "schema/meta.hpp"
#include "schema/resources.hpp"
#include "schema/uri.hpp"

#include <algorithm>
#include <deque>
#include <map>

namespace plaint::schema {

using data::Kind;
using data::Mapping;
using data::Value;
using data::View;

namespace {

/// Copies a schema and what it refers to into one value. References into the schema itself stay as they are; all others
/// become pointers into `definitions`.
class Bundler {
public:
    Bundler(const data::Document& schema, const Resolver& resolver) : m_resources(resolver), m_root(schema.root()) {
        m_resources.add(schema, {});
    }

    Value bundled() {
        Value result = copy_schema(m_root);
        auto* members = result.get<Mapping>();
        if (members == nullptr) return result;
        while (!m_open.empty()) {
            const auto [name, target] = m_open.front();
            m_open.pop_front();
            definitions(*members).emplace_back(name, copy_schema(target));
        }
        return result;
    }

private:
    static Mapping& definitions(Mapping& schema) {
        if (data::find(schema, "definitions") == nullptr) schema.emplace_back("definitions", Mapping{});
        const auto found =
            std::find_if(schema.begin(), schema.end(), [](const auto& m) { return m.first == "definitions"; });
        return *found->second.get<Mapping>();
    }

    Value copy_schema(View schema) {
        if (!schema.is(Kind::mapping)) return schema.value();
        const View ref = ref_of(schema);
        Mapping copy;
        for (const View member : schema) {
            // Identifiers of parts would give the references in them another base.
            const bool is_identity = member.key() == "$id" || member.key() == "$schema";
            if (is_identity && key_of(schema) != key_of(m_root)) continue;
            const Keyword* keyword = keyword_named(member.key());
            Value value = keyword == nullptr ? member.value() : copy_keyword(member, *keyword);
            copy.emplace_back(std::string(member.key()), std::move(value));
        }
        if (ref) data::put(copy, "$ref", reference(schema, ref.text()));
        return copy;
    }

    Value copy_keyword(View value, const Keyword& keyword) {
        switch (keyword.holds) {
            case Holds::no_schema:
                return value.value();
            case Holds::schema:
                return copy_schema(value);
            case Holds::named_schemas:
            case Holds::dependencies:
                return copy_named(value);
            default:
                break;
        }
        if (!value.is(Kind::sequence)) return copy_schema(value);
        data::Sequence list;
        for (const View one : value) list.push_back(copy_schema(one));
        return list;
    }

    Value copy_named(View value) {
        Mapping map;
        for (const View one : value) {
            map.emplace_back(std::string(one.key()), one.is(Kind::mapping) ? copy_schema(one) : one.value());
        }
        return map;
    }

    std::string reference(View schema, std::string_view text) {
        const View target = m_resources.resolve(schema, text);
        // The schema was compiled before, so every reference leads somewhere; the standard's own is known everywhere.
        if (!target || &target.tree() == &meta_document().tree()) return std::string(text);
        const bool local = text == "#" || text.starts_with("#/");
        if (local && m_resources.base_of(schema) == m_resources.base_of(m_root)) return std::string(text);
        if (&target.tree() == &m_root.tree()) return fmt::format("#{}", pointer_to(target));
        return fmt::format("#/definitions/{}", pointer_escaped(name_of(target)));
    }

    static std::string pointer_to(View view) {
        std::string pointer;
        for (const data::Step& step : view.path()) {
            const auto* key = std::get_if<std::string>(&step);
            pointer += fmt::format(
                "/{}", key != nullptr ? pointer_escaped(*key) : std::to_string(std::get<std::size_t>(step)));
        }
        return pointer;
    }

    /// The name under which a foreign subschema is pulled in, the same each time.
    const std::string& name_of(View target) {
        const auto [known, is_new] = m_names.try_emplace({&target.tree(), target.index()}, "");
        if (!is_new) return known->second;
        const std::string wanted = suggested_name(target);
        std::string name = wanted;
        for (int number = 2; is_taken(name); ++number) name = fmt::format("{}_{}", wanted, number);
        known->second = name;
        m_open.emplace_back(std::move(name), target);
        return known->second;
    }

    [[nodiscard]] bool is_taken(const std::string& name) const {
        if (m_root.find("definitions", name)) return true;
        return std::any_of(m_names.begin(), m_names.end(), [&name](const auto& entry) { return entry.second == name; });
    }

    /// The definition's own name; for a whole document its file's name without ending.
    [[nodiscard]] std::string suggested_name(View target) const {
        if (!target.key().empty()) return std::string(target.key());
        std::string_view uri = m_resources.base_of(target);
        uri = uri.substr(uri.find_last_of("/:") + 1);
        uri = uri.substr(0, uri.find('.'));
        return uri.empty() ? std::string("schema") : std::string(uri);
    }

    Resources m_resources;
    View m_root;
    std::map<std::pair<const data::Tree*, data::NodeIndex>, std::string> m_names;
    std::deque<std::pair<std::string, View>> m_open;
};

}  // namespace

Result<Value> bundle(const data::Document& schema, const Resolver& resolver) {
    PLAINT_TRY(compiled, Schema::compile(schema, resolver));
    return Bundler(schema, resolver).bundled();
}

}  // namespace plaint::schema
