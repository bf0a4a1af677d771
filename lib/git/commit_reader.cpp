#include "git/commit_reader.hpp"

#include "git/tree_reader.hpp"

#include <charconv>
#include <fstream>

namespace plaint::git {

namespace {

/// `Wang Fang <wang@example.com> 1772413920 +0800`; what does not fit is left as it is by default.
Signature signature_of(std::string_view line) {
    Signature signature;
    const auto open = line.find('<');
    const auto close = line.rfind('>');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
        signature.name = line;
        return signature;
    }
    std::string_view name = line.substr(0, open);
    while (name.ends_with(' ')) name.remove_suffix(1);
    signature.name = name;
    signature.email = line.substr(open + 1, close - open - 1);
    const char* end = line.data() + line.size();
    const char* at = line.data() + close + 1;
    while (at != end && *at == ' ') ++at;
    at = std::from_chars(at, end, signature.when).ptr;
    while (at != end && *at == ' ') ++at;
    const bool west = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+')) ++at;
    int clock = 0;
    std::from_chars(at, end, clock);
    const int minutes = clock / 100 * 60 + clock % 100;
    signature.offset_minutes = west ? -minutes : minutes;
    return signature;
}

/// Goes through the lines of a commit's header; what is left is the message.
class Header {
public:
    explicit Header(std::string_view bytes) : m_rest(bytes) {}

    struct Line {
        std::string_view key;
        std::string_view value;
    };
    std::optional<Line> next() {
        if (m_rest.empty()) return std::nullopt;
        const auto end = m_rest.find('\n');
        const std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
        if (line.empty()) return std::nullopt;
        const auto space = line.find(' ');
        if (space == std::string_view::npos) return Line{line, {}};
        return Line{line.substr(0, space), line.substr(space + 1)};
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

git_oid oid_of(std::string_view hex) {
    git_oid id = {};
    if (hex.size() >= GIT_OID_HEXSZ) git_oid_fromstrn(&id, hex.data(), GIT_OID_HEXSZ);
    return id;
}

}  // namespace

std::string_view Commit::subject() const { return std::string_view(message).substr(0, message.find('\n')); }

CommitReader::CommitReader(git_odb* objects, const std::string& common_dir) : m_objects(objects) {
    std::ifstream shallow(common_dir + "shallow");
    for (std::string line; std::getline(shallow, line);) m_shallow.insert(oid_of(line));
}

Result<CommitLinks> CommitReader::links(const git_oid& id) const {
    PLAINT_TRY(object, read_object(m_objects, id, GIT_OBJECT_COMMIT));
    CommitLinks links;
    links.cut = m_shallow.contains(id);
    Header header(bytes_of(object));
    while (const auto line = header.next()) {
        if (line->key == "tree") links.tree = oid_of(line->value);
        if (line->key == "parent" && !links.cut) links.parents.push_back(oid_of(line->value));
        if (line->key != "committer") continue;
        links.when = signature_of(line->value).when;
        break;
    }
    return links;
}

Result<Commit> CommitReader::commit(const git_oid& id) const {
    PLAINT_TRY(object, read_object(m_objects, id, GIT_OBJECT_COMMIT));
    Commit commit;
    commit.id = to_hex(id);
    Header header(bytes_of(object));
    while (const auto line = header.next()) {
        if (line->key == "tree") commit.tree = line->value;
        if (line->key == "parent") commit.parents.emplace_back(line->value);
        if (line->key == "author") commit.author = signature_of(line->value);
        if (line->key == "committer") commit.committer = signature_of(line->value);
    }
    commit.message = header.rest();
    // git shows nothing behind a NUL, so nothing counts there.
    if (const auto nul = commit.message.find('\0'); nul != std::string::npos) commit.message.resize(nul);
    return commit;
}

}  // namespace plaint::git
