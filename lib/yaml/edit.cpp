#include "yaml/edit.hpp"

#include "yaml/codes.hpp"
#include "yaml/scalar.hpp"

#include <limits>

namespace plaint::yaml {

namespace {

using data::Change;
using data::Kind;
using data::Mapping;
using data::Path;
using data::Sequence;
using data::Step;
using data::Style;
using data::Value;
using data::View;

/// How far a path leads into a document.
struct Reached {
    View node;
    std::size_t steps = 0;
};

View child(View view, const Step& step) {
    if (const auto* key = std::get_if<std::string>(&step)) return view.find(*key);
    return view.is(Kind::sequence) ? view.at(std::get<std::size_t>(step)) : View{};
}

Reached reach(View root, const Path& path) {
    Reached reached{root, 0};
    while (reached.steps < path.size()) {
        const View next = child(reached.node, path[reached.steps]);
        if (!next) break;
        reached.node = next;
        ++reached.steps;
    }
    return reached;
}

/// `value` below the steps from `from` on: the missing parents with it.
Value wrapped(const Path& path, std::size_t from, const Value& value) {
    Value all = value;
    for (std::size_t i = path.size(); i > from; --i) {
        if (const auto* key = std::get_if<std::string>(&path[i - 1])) {
            all = Value(Mapping{{*key, std::move(all)}});
        } else {
            all = Value(Sequence{std::move(all)});
        }
    }
    return all;
}

/// An empty collection or null that can become anything of the same kind.
bool is_open(View node, Kind kind) { return node.is(Kind::null) || (node.is(kind) && node.size() == 0); }

class Planner {
public:
    Planner(const data::Document& document, const KeyRank& rank) : m_around(document), m_rank(rank) {}

    Planned plan(const Change& change) const {
        switch (change.op) {
            case Change::Op::set:
                return set(change.path, change.value);
            case Change::Op::append:
                return append(change.path, change.value);
            case Change::Op::remove:
                return remove(change.path);
        }
        return TextPatch{};
    }

private:
    [[nodiscard]] View root() const { return m_around.document.root(); }

    [[nodiscard]] Planned set(const Path& path, const Value& value) const {
        const Reached reached = reach(root(), path);
        if (reached.steps == path.size()) return replace(reached.node, value);
        const Step& step = path[reached.steps];
        Value inner = wrapped(path, reached.steps + 1, value);
        if (const auto* key = std::get_if<std::string>(&step)) return insert(reached.node, *key, inner);
        return append_to(reached.node, inner);
    }

    [[nodiscard]] Planned append(const Path& path, const Value& item) const {
        const Reached reached = reach(root(), path);
        if (reached.steps < path.size()) return set(path, Value(Sequence{item}));
        return append_to(reached.node, item);
    }

    [[nodiscard]] Planned remove(const Path& path) const {
        const Reached reached = reach(root(), path);
        if (reached.steps < path.size()) return TextPatch{};
        if (path.empty()) {
            return refuse(root(), Text{"the whole document cannot be removed", "不能删除整个文档"},
                          Text{"delete the file instead", "请改为删除该文件"});
        }
        return inside_flow(reached.node) ? remove_in_flow(m_around, reached.node)
                                         : remove_in_block(m_around, reached.node);
    }

    [[nodiscard]] Planned replace(View node, const Value& value) const {
        if (data::same(node, value)) return TextPatch{};
        return inside_flow(node) ? replace_in_flow(m_around, node, value) : replace_in_block(m_around, node, value);
    }

    [[nodiscard]] Planned insert(View node, const std::string& key, const Value& value) const {
        if (is_open(node, Kind::mapping)) return replace(node, Value(Mapping{{key, value}}));
        if (!node.is(Kind::mapping)) {
            return refuse(
                node,
                phrase({"{0} cannot be written here: this value is no mapping", "无法在此写入 {0}:该值不是映射"}, key),
                Text{"remove the value or turn it into a mapping by hand", "请删除该值,或手工改为映射"});
        }
        return node.node().style == Style::flow ? insert_in_flow(m_around, node, key, value, m_rank)
                                                : insert_in_block(m_around, node, key, value, m_rank);
    }

    [[nodiscard]] Planned append_to(View node, const Value& item) const {
        if (is_open(node, Kind::sequence)) return replace(node, Value(Sequence{item}));
        if (!node.is(Kind::sequence)) {
            return refuse(node,
                          Text{"an item cannot be added here: this value is no list", "无法在此追加条目:该值不是列表"},
                          Text{"remove the value or turn it into a list by hand", "请删除该值,或手工改为列表"});
        }
        return node.node().style == Style::flow ? append_in_flow(m_around, node, item)
                                                : append_in_block(m_around, node, item);
    }

    Surroundings m_around;
    const KeyRank& m_rank;
};

}  // namespace

tl::unexpected<Refusal> refuse(View view, Phrase message, Phrase hint) {
    return tl::make_unexpected(Refusal{view.path(), std::move(message), std::move(hint)});
}

TextEdit text_edit(std::size_t begin, std::size_t end, std::string replacement) {
    return {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, std::move(replacement)};
}

bool inside_flow(View view) {
    const View parent = view.parent();
    return parent && parent.node().style == Style::flow;
}

View predecessor(View mapping, std::string_view key, const KeyRank& rank) {
    constexpr std::size_t k_last = std::numeric_limits<std::size_t>::max();
    const Path path = mapping.path();
    const std::size_t own = rank ? rank(path, key) : k_last;
    if (own == k_last) return mapping.back();
    View best;
    std::size_t best_rank = 0;
    for (const View sibling : mapping) {
        const std::size_t theirs = rank(path, sibling.key());
        if (theirs > own || (best && theirs < best_rank)) continue;
        best = sibling;
        best_rank = theirs;
    }
    return best;
}

std::optional<std::string> in_style_of(const data::Node& old, const Value& value) {
    const auto* text = value.get<std::string>();
    if (text == nullptr || text->find('\n') != std::string::npos) return std::nullopt;
    if (old.style == Style::double_quoted) return double_quoted(*text);
    if (old.style == Style::single_quoted && single_quotes_hold(*text)) return single_quoted(*text);
    return std::nullopt;
}

Planned plan_change(const data::Document& document, const Change& change, const KeyRank& rank) {
    return Planner(document, rank).plan(change);
}

}  // namespace plaint::yaml
