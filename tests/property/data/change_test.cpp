// Whatever two documents are: the difference leads from one to the other.
#include "data/change.hpp"
#include "data/json.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <functional>
#include <set>

using namespace plaint::data;

namespace {

/// Few words, so that keys and values of two documents meet often; some that are hard to write in a path or in JSON.
rc::Gen<std::string> words() {
    return rc::gen::elementOf(
        std::vector<std::string>{"a", "b", "c", "", "x.y", "[0]", "say \"hi\"", "客户", "back\\slash"});
}

rc::Gen<Value> scalars() {
    return rc::gen::oneOf(rc::gen::just(Value()),
                          rc::gen::map(rc::gen::arbitrary<bool>(), [](bool b) { return Value(b); }),
                          rc::gen::map(rc::gen::inRange(-2, 3), [](int i) { return Value(i); }),
                          rc::gen::map(words(), [](std::string word) { return Value(std::move(word)); }),
                          rc::gen::just(Value(Number{"1.50"})), rc::gen::just(Value(Number{"1.5"})));
}

rc::Gen<Value> values(int depth);

rc::Gen<Value> sequences(int depth) {
    return rc::gen::map(rc::gen::resize(5, rc::gen::container<std::vector<Value>>(values(depth))),
                        [](std::vector<Value> items) { return Value(Sequence(std::move(items))); });
}

rc::Gen<Value> mappings(int depth) {
    return rc::gen::map(rc::gen::resize(5, rc::gen::container<std::vector<std::pair<std::string, Value>>>(
                                               rc::gen::pair(words(), values(depth)))),
                        [](const std::vector<std::pair<std::string, Value>>& members) {
                            Mapping mapping;
                            for (const auto& [key, value] : members) put(mapping, key, value);
                            return Value(std::move(mapping));
                        });
}

rc::Gen<Value> values(int depth) {
    if (depth == 0) return scalars();
    return rc::gen::oneOf(scalars(), sequences(depth - 1), mappings(depth - 1));
}

struct Pair {
    Document before;
    Document after;
};

/// Mostly groups, which have something in common; sometimes anything.
rc::Gen<Value> roots() { return rc::gen::weightedOneOf<Value>({{5, mappings(3)}, {1, values(3)}}); }

Pair any_pair() { return {Document::of(*roots()), Document::of(*roots())}; }

void holds(const char* what, const std::function<void()>& property) { CHECK_MESSAGE(rc::check(what, property), what); }

}  // namespace

TEST_CASE("applying the difference gives the other document") {
    holds("applied(before, difference(before, after)) means after", [] {
        const Pair pair = any_pair();
        const std::vector<Change> changes = difference(pair.before.root(), pair.after.root());
        RC_CLASSIFY(changes.size() > 2);
        RC_ASSERT(same(pair.after.root(), applied(pair.before.root(), changes)));
    });
}

TEST_CASE("the difference is empty exactly when both mean the same") {
    holds("difference(a, b) is empty if and only if same(a, b)", [] {
        const Pair pair = any_pair();
        const bool none = difference(pair.before.root(), pair.after.root()).empty();
        RC_ASSERT(none == same(pair.before.root(), pair.after.root()));
        RC_ASSERT(difference(pair.before.root(), pair.before.root()).empty());
    });
}

TEST_CASE("no two changes of a difference set the same place") {
    holds("paths of set are distinct", [] {
        const Pair pair = any_pair();
        std::set<Path> paths;
        for (const Change& change : difference(pair.before.root(), pair.after.root())) {
            if (change.op == Change::Op::set) RC_ASSERT(paths.insert(change.path).second);
        }
    });
}

TEST_CASE("a value survives JSON") {
    holds("parse_json(to_json(value)) means value", [] {
        const Value value = *values(3);
        const plaint::Result<Document> read = parse_json(to_json(value), "");
        RC_ASSERT(read.has_value());
        RC_ASSERT(same(read->root(), value));
        RC_ASSERT(read->root().value() == value);
    });
}

TEST_CASE("a path survives being written and read") {
    holds("Path::parse(path.str()) is path", [] {
        Path path;
        const int steps = *rc::gen::inRange(0, 6);
        for (int i = 0; i < steps; ++i) {
            if (*rc::gen::arbitrary<bool>()) {
                path = path / *rc::gen::oneOf(words(), rc::gen::string<std::string>());
            } else {
                path = path / *rc::gen::arbitrary<std::size_t>();
            }
        }
        RC_ASSERT(Path::parse(path.str()) == path);
    });
}

TEST_CASE("every node is found again by its path") {
    holds("root.at(view.path()) is view", [] {
        const Document document = Document::of(*values(3));
        for (NodeIndex i = 0; i < document.tree().nodes.size(); ++i) {
            const View view(&document.tree(), i);
            RC_ASSERT(document.root().at(view.path()).index() == i);
        }
    });
}
