#include "store/selection.hpp"

#include "store/parallel.hpp"
#include "yaml/yaml.hpp"

#include <optional>

namespace plaint::store {

namespace {

using Filter = std::function<bool(const std::string& bytes)>;

Result<Selection> read_matching(const Source& source, const policy::Policy& policy, const Filter& worth_parsing,
                                const std::function<bool(data::View)>& wanted) {
    Selection selection;
    Findings strays;  // `check` tells of them
    PLAINT_TRY(paths, record_paths(source, policy, strays));
    using Item = Result<std::optional<data::Document>>;
    const auto work = [&](std::size_t i) -> Item {
        PLAINT_TRY(text, source.read(paths[i], yaml::Limits{}.bytes));
        if (!text || !worth_parsing(*text)) return std::optional<data::Document>{};
        PLAINT_TRY(document, yaml::parse(std::move(*text), paths[i]));
        if (!wanted(document.root())) return std::optional<data::Document>{};
        return std::optional<data::Document>(std::move(document));
    };
    in_order(paths.size(), source.threads(), work, [&](std::size_t, Item item) {
        ++selection.looked_at;
        if (!item) {
            for (Finding& finding : item.error().findings) selection.unreadable.push_back(std::move(finding));
        } else if (*item) {
            selection.records.push_back(std::move(**item));
        }
    });
    return selection;
}

}  // namespace

Result<Selection> select(const Source& source, const policy::Policy& policy,
                         const std::function<bool(data::View)>& wanted) {
    return read_matching(
        source, policy, [](const std::string&) { return true; }, wanted);
}

Result<Selection> mentioning(const Source& source, const policy::Policy& policy, std::string_view text) {
    return read_matching(
        source, policy, [text](const std::string& bytes) { return bytes.find(text) != std::string::npos; },
        [](data::View) { return true; });
}

}  // namespace plaint::store
