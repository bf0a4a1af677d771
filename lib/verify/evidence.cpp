#include "verify/evidence.hpp"

#include "store/evidence.hpp"
#include "verify/codes.hpp"

#include <algorithm>

namespace plaint::verify {

std::string_view owner_of(std::string_view path) {
    if (!path.starts_with(k_evidence_folder)) return {};
    path.remove_prefix(k_evidence_folder.size());
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

data::View listed(const model::Complaint& record, std::string_view path) {
    for (const data::View entry : record.root().find("evidence")) {
        if (entry.find("path").text() == path) return entry;
    }
    return {};
}

namespace {

/// git-lfs puts three lines in the place of a file.
bool is_pointer(std::string_view text, std::string_view sha256) {
    const std::string head = fmt::format("version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize ", sha256);
    if (!text.starts_with(head) || !text.ends_with('\n') || text.size() < head.size() + 2) return false;
    text.remove_prefix(head.size());
    text.remove_suffix(1);
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether a commit says of any files that git-lfs keeps them.
bool keeps_elsewhere(const git::Repository& repository, const git::ObjectId& commit) {
    const auto entry = repository.find(commit, ".gitattributes");
    if (!entry || !*entry) return false;
    const auto text = repository.blob((*entry)->id);
    return text && text->find("filter=lfs") != std::string::npos;
}

}  // namespace

Result<bool> is_there(const git::Repository& repository, const git::ObjectId& commit, std::string_view path,
                      std::string_view sha256) {
    PLAINT_TRY(entry, repository.find(commit, path));
    if (!entry || (entry->kind != git::EntryKind::file && entry->kind != git::EntryKind::executable)) return false;
    PLAINT_TRY(content, repository.blob(entry->id));
    if (store::sha256(content) == sha256) return true;
    return is_pointer(content, sha256) && keeps_elsewhere(repository, commit);
}

Finding not_as_attached(data::View entry, std::string_view path) {
    return data::at(
        entry.find("path"),
        error(k_evidence,
              phrase({"the attached file {0} is missing, or not what was attached", "附件 {0} 缺失，或与登记时不一致"},
                     path),
              phrase({"git log -- {0}", "git log -- {0}"}, path)));
}

Result<Findings> judge_attached(const git::Repository& repository, const git::ObjectId& commit,
                                const model::Complaint* before, const model::Complaint& after) {
    Findings findings;
    const data::View entries = after.root().find("evidence");
    const data::View known = before == nullptr ? data::View() : before->root().find("evidence");
    if (entries.size() == known.size() && data::same(entries, known)) return findings;
    for (const data::View entry : entries) {
        const data::View path = entry.find("path");
        if (!path || (before != nullptr && listed(*before, path.text()))) continue;
        if (owner_of(path.text()) != after.id()) {
            findings.push_back(
                data::at(path, error(k_evidence, phrase({"the attached file {0} does not lie in the folder of {1}",
                                                         "附件 {0} 不在 {1} 的文件夹中"},
                                                        path.text(), after.id()))));
            continue;
        }
        PLAINT_TRY(there, is_there(repository, commit, path.text(), entry.find("sha256").text()));
        if (!there) findings.push_back(not_as_attached(entry, path.text()));
    }
    return findings;
}

}  // namespace plaint::verify
