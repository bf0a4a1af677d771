#include "metrics/axis.hpp"

#include <algorithm>
#include <limits>

namespace plaint::metrics {

namespace {

std::vector<schema::Choice>::const_iterator found(const std::vector<schema::Choice>& choices, std::string_view value) {
    return std::find_if(choices.begin(), choices.end(), [&](const schema::Choice& one) { return one.value == value; });
}

std::size_t rank(const std::vector<schema::Choice>& choices, std::string_view value) {
    if (value.empty()) return std::numeric_limits<std::size_t>::max();
    return static_cast<std::size_t>(found(choices, value) - choices.begin());
}

}  // namespace

Phrase Axis::label_of(std::string_view value) const {
    const auto choice = found(choices, value);
    return choice == choices.end() ? Phrase::same(std::string(value)) : choice->label;
}

bool Axis::before(std::string_view a, std::string_view b) const { return rank(choices, a) < rank(choices, b); }

Axis axis(const policy::Policy& policy, const data::Path& path) {
    const schema::Field* field = policy.fields.find(path);
    if (field == nullptr) return {path, Phrase::same(path.str()), {}};
    return {path, field->label, field->choices};
}

std::vector<std::string> values_at(data::View record, const data::Path& path) {
    const data::View view = record.at(path);
    std::vector<std::string> out;
    if (view.is(data::Kind::sequence)) {
        for (const data::View item : view) out.emplace_back(item.text());
    } else if (!view.is_blank()) {
        out.emplace_back(view.text());
    }
    if (out.empty()) out.emplace_back();
    return out;
}

const data::Path& kind_path() {
    static const data::Path path = data::Path() / "kind";
    return path;
}

const data::Path& state_path() {
    static const data::Path path = data::Path() / "state";
    return path;
}

const data::Path& lead_path() {
    static const data::Path path = data::Path() / "assignment" / "lead";
    return path;
}

}  // namespace plaint::metrics
