#include "yaml/patch.hpp"

#include "yaml/codes.hpp"
#include "yaml/edit.hpp"
#include "yaml/pieces.hpp"
#include "yaml/yaml.hpp"

#include <limits>

namespace plaint::yaml {

namespace {

using data::Change;
using data::Document;
using data::Kind;
using data::Path;
using data::View;

/// In between changes the text may be larger than a finished document may be.
constexpr Limits k_generous{std::numeric_limits<std::uint32_t>::max(), 1000, std::numeric_limits<std::uint32_t>::max()};

/// A collection set over one of its kind becomes changes of what differs, so that all else in it stays as written.
std::vector<Change> refined(const Document& document, const Change& change) {
    if (change.op != Change::Op::set) return {change};
    const View node = document.root().at(change.path);
    const Document wanted = Document::of(change.value);
    const bool collections = !node.is_scalar() && node.kind() == wanted.root().kind();
    if (!node || !collections || node.size() == 0 || wanted.root().size() == 0) return {change};
    std::vector<Change> changes = data::difference(node, wanted.root());
    for (Change& finer : changes) {
        std::vector<data::Step> steps(change.path.begin(), change.path.end());
        steps.insert(steps.end(), finer.path.begin(), finer.path.end());
        finer.path = Path(std::move(steps));
    }
    return changes;
}

/// The refusal as a finding in the document that the user has, not in one that is changed half way.
Finding finding_of(const Document& original, Refusal refusal) {
    Path path = std::move(refusal.path);
    while (!path.empty() && !original.root().at(path)) path = path.parent();
    return data::at(original.root().at(path),
                    error(k_cannot_edit, std::move(refusal.message), std::move(refusal.hint)));
}

Finding differs(const Document& document, Phrase what) {
    Finding finding = error(k_edit_differs, std::move(what),
                            Text{"nothing was changed; edit the file by hand, and report this with the file",
                                 "未作任何改动;请手工编辑该文件,并附上文件反馈此问题"});
    finding.file = document.name();
    return finding;
}

/// Something beside the place, such as a tab on an otherwise blank line, does not bear what was written there.
tl::unexpected<Failure> unbearable(Failure failure) {
    Finding& finding = failure.findings.front();
    if (finding.code == k_tab.word || finding.code == k_syntax.word) {
        finding.code = k_cannot_edit.word;
        finding.message =
            phrase({"what stands here does not bear the change beside it: {0}", "此处的内容使旁边的改动无法进行:{0}"},
                   finding.message);
    }
    return tl::make_unexpected(std::move(failure));
}

/// Plans changes one after the other, each on the text that the ones before it leave.
class Planning {
public:
    Planning(const Document& document, const KeyRank& rank)
        : m_original(document), m_current(document), m_rank(rank), m_pieces(document.text().size()) {}

    Result<void> take(const Change& change) {
        PLAINT_CHECK(refresh());
        for (const Change& finer : refined(m_current, change)) {
            PLAINT_CHECK(refresh());
            Planned planned = plan_change(m_current, finer, m_rank);
            if (!planned) return fail(Failing::data, finding_of(m_original, std::move(planned.error())));
            if (planned->empty()) continue;
            m_pieces.apply(*planned);
            m_stale = true;
        }
        return {};
    }

    [[nodiscard]] TextPatch patch() const { return m_pieces.patch(m_original.text()); }

private:
    /// Reads the text as it is now, when it has changed.
    Result<void> refresh() {
        if (!m_stale) return {};
        Result<Document> read = parse(yaml::apply(m_original.text(), patch()), m_original.name(), k_generous);
        if (!read) return unbearable(std::move(read.error()));
        m_current = *std::move(read);
        m_stale = false;
        return {};
    }

    const Document& m_original;
    Document m_current;
    const KeyRank& m_rank;
    Pieces m_pieces;
    bool m_stale = false;
};

}  // namespace

Result<TextPatch> plan(const Document& document, const std::vector<Change>& changes, const KeyRank& rank) {
    Planning planning(document, rank);
    for (const Change& change : changes) PLAINT_CHECK(planning.take(change));
    return planning.patch();
}

std::string apply(std::string_view text, const TextPatch& patch) {
    std::string result;
    std::size_t at = 0;
    for (const TextEdit& edit : patch) {
        result += text.substr(at, edit.span.begin - at);
        result += edit.replacement;
        at = edit.span.end;
    }
    result += text.substr(at);
    return result;
}

Result<Document> edited(const Document& document, const std::vector<Change>& changes, const KeyRank& rank,
                        const Judge& judge) {
    PLAINT_TRY(patch, plan(document, changes, rank));
    auto read = parse(yaml::apply(document.text(), patch), document.name());
    if (!read) return unbearable(std::move(read.error()));
    Document result = *std::move(read);
    PLAINT_CHECK(cross_check_beside(result, [&]() -> Result<void> {
        if (!data::same(result.root(), data::applied(document.root(), changes))) {
            return fail(Failing::data,
                        differs(document, Text{"the edited text would not hold exactly the changes asked for",
                                               "编辑后的文本与所要求的改动不完全一致"}));
        }
        return judge ? judge(result) : Result<void>();
    }));
    return result;
}

}  // namespace plaint::yaml
