#include "review/rule_files.hpp"

#include <algorithm>
#include <set>

namespace plaint::review {

namespace {

constexpr std::string_view k_policy_folder = ".plaint/";
constexpr std::string_view k_ci_folder = ".plaint/ci/";
constexpr std::string_view k_mailmap = ".mailmap";
constexpr std::size_t k_most_bytes = 1'000'000;

template <std::size_t N>
bool one_of(std::string_view path, const std::string_view (&names)[N]) {
    return std::find(std::begin(names), std::end(names), path) != std::end(names);
}

template <std::size_t N>
bool below_one_of(std::string_view path, const std::string_view (&folders)[N]) {
    return std::any_of(std::begin(folders), std::end(folders), [&](auto one) { return path.starts_with(one); });
}

bool is_automation(std::string_view path) {
    static constexpr std::string_view k_files[] = {".gitattributes", ".gitlab-ci.yml"};
    static constexpr std::string_view k_folders[] = {".github/workflows/", ".github/actions/", ".gitlab/ci/",
                                                     ".gitea/workflows/", ".forgejo/workflows/"};
    return one_of(path, k_files) || below_one_of(path, k_folders);
}

bool is_approval(std::string_view path) {
    static constexpr std::string_view k_places[] = {"CODEOWNERS",         "docs/CODEOWNERS",   ".github/CODEOWNERS",
                                                    ".gitlab/CODEOWNERS", ".gitea/CODEOWNERS", ".forgejo/CODEOWNERS"};
    return one_of(path, k_places);
}

/// `Name <address>` of a line of a .mailmap; either part may be missing.
struct Identity {
    std::string_view name;
    std::string_view address;
};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

Identity take_identity(std::string_view& line) {
    const auto open = line.find('<');
    const auto close = open == std::string_view::npos ? open : line.find('>', open);
    if (close == std::string_view::npos) return {};
    const Identity out{trimmed(line.substr(0, open)), trimmed(line.substr(open + 1, close - open - 1))};
    line.remove_prefix(close + 1);
    return out;
}

Phrase identity_words(std::string_view line, bool is_new) {
    std::string_view rest = line;
    const Identity person = take_identity(rest);
    const Identity as_committed = take_identity(rest);
    const std::string_view who = person.name.empty() ? person.address : person.name;
    if (as_committed.address.empty())
        return is_new ? phrase({"{0} is called {1}", "{0} 的姓名为 {1}"}, person.address, who)
                      : phrase({"{0} is no longer called {1}", "{0} 的姓名不再为 {1}"}, person.address, who);
    const std::string other = as_committed.name.empty()
                                  ? std::string(as_committed.address)
                                  : fmt::format("{} <{}>", as_committed.name, as_committed.address);
    return is_new ? phrase({"{0} counts as {1} <{2}>", "{0} 视为 {1} <{2}>"}, other, person.name, person.address)
                  : phrase({"{0} no longer counts as {1} <{2}>", "{0} 不再视为 {1} <{2}>"}, other, person.name,
                           person.address);
}

/// What a .mailmap says, without its comments.
std::set<std::string, std::less<>> mailmap_lines(const State* state) {
    std::set<std::string, std::less<>> out;
    if (state == nullptr) return out;
    const auto text = state->source.read(k_mailmap, k_most_bytes);
    if (!text || !*text) return out;
    std::string_view rest = **text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = trimmed(rest.substr(0, end));
        if (!line.starts_with('#') && line.find('<') != std::string_view::npos) out.emplace(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return out;
}

void add_identities(const State* before, const State& after, std::vector<RuleChange>& out) {
    const auto then = mailmap_lines(before);
    const auto now = mailmap_lines(&after);
    for (const std::string& line : now) {
        if (!then.contains(line)) out.push_back({RuleChange::About::identity, identity_words(line, true), true});
    }
    for (const std::string& line : then) {
        if (!now.contains(line)) out.push_back({RuleChange::About::identity, identity_words(line, false), true});
    }
}

RuleChange file_change(RuleChange::About about, const ChangedFile& file) {
    if (!file.before) return {about, phrase({"{0}: new", "{0}：新增"}, file.path), false};
    if (!file.after) return {about, phrase({"{0}: removed", "{0}：删除"}, file.path), true};
    return {about, phrase({"{0}: changed", "{0}：有变化"}, file.path), true};
}

}  // namespace

RuleFile rule_file(std::string_view path) {
    if (path == k_mailmap) return RuleFile::identities;
    if (is_approval(path)) return RuleFile::approval;
    if (is_automation(path)) return RuleFile::automation;
    // What CI templates there are, and which schema editors use, has no part in it.
    if (path == store::k_editor_schema_path || path.starts_with(k_ci_folder)) return RuleFile::none;
    return path == store::k_policy_path || path.starts_with(k_policy_folder) ? RuleFile::policy : RuleFile::none;
}

std::vector<RuleChange> host_changes(const State* before, const State& after, const std::vector<ChangedFile>& files) {
    std::vector<RuleChange> out;
    for (const ChangedFile& file : files) {
        switch (rule_file(file.path)) {
            case RuleFile::identities:
                add_identities(before, after, out);
                break;
            case RuleFile::approval:
                out.push_back(file_change(RuleChange::About::approval, file));
                break;
            case RuleFile::automation:
                out.push_back(file_change(RuleChange::About::automation, file));
                break;
            case RuleFile::policy:
            case RuleFile::none:
                break;
        }
    }
    return out;
}

}  // namespace plaint::review
