#include "cmd/commands/check_staged.hpp"

#include "cmd/session.hpp"
#include "git/history.hpp"
#include "verify/verify.hpp"

#include <algorithm>
#include <set>

namespace plaint::cmd {

namespace {

/// What git names the index by.
constexpr std::string_view k_staged = ":";

using Paths = std::set<std::string, std::less<>>;

bool is_record(const policy::Policy& policy, std::string_view path) {
    return path.ends_with(".yaml") &&
           std::any_of(policy.series.begin(), policy.series.end(),
                       [&](const policy::Series& series) { return path.starts_with(series.folder + "/"); });
}

/// Whether a check of the files has said it already.
bool told(const Findings& findings, const Finding& wanted) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& one) {
        return one.code == wanted.code && one.file == wanted.file && one.position.line == wanted.position.line;
    });
}

}  // namespace

void read_staged(Context& context) {
    Globals globals = context.globals();
    globals.revision = k_staged;
    context.adopt(std::move(globals));
}

Result<store::Audit> staged_part(Context& context, Session& session, store::Audit all) {
    const git::Repository& repository = session.repository();
    PLAINT_TRY(head, repository.head());
    PLAINT_TRY(staged, repository.resolve(k_staged));
    PLAINT_TRY(changes, repository.compare(head, staged, ""));
    store::Audit out;
    Paths paths;
    for (const git::PathChange& change : changes) {
        paths.insert(change.path);
        if (change.after && is_record(session.policy(), change.path)) ++out.records;
    }
    for (Finding& finding : all.findings) {
        if (paths.contains(finding.file)) out.findings.push_back(std::move(finding));
    }
    verify::Request request;
    request.range.include = {staged};
    if (!head.empty()) request.range.exclude = {head};
    request.data_dir = context.globals().data_dir;
    request.now = context.now();
    request.signatures = verify::Request::Signatures::left_out;
    PLAINT_TRY(report, verify::verified(repository, request));
    for (verify::Told& one : report.told) {
        if (!told(out.findings, one.finding)) out.findings.push_back(std::move(one.finding));
    }
    return out;
}

}  // namespace plaint::cmd
