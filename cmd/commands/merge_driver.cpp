// plaint __merge: git's merge driver for records. git calls it; people do not.
#include "cmd/commands/commands.hpp"
#include "cmd/process.hpp"
#include "cmd/session.hpp"
#include "git/codes.hpp"
#include "merge/merge.hpp"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace plaint::cmd {

namespace {

Finding unusable(const std::string& path) {
    return error(git::k_write_failed, phrase({"{0} cannot be read or written", "无法读写 {0}"}, path));
}

Result<std::string> read_whole(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    if (!in) return fail(Failing::system, unusable(path.string()));
    return content.str();
}

/// As a whole or not at all: git takes what stands there for the result, whatever the exit status says.
Result<void> write_whole(const std::filesystem::path& path, const std::string& text) {
    const std::filesystem::path draft = path.string() + ".plaint";
    std::ofstream out(draft, std::ios::binary);
    out << text;
    out.close();
    std::error_code error;
    if (out) std::filesystem::rename(draft, path, error);
    if (out && !error) return {};
    std::filesystem::remove(draft, error);
    return fail(Failing::system, unusable(path.string()));
}

struct Files {
    merge::Texts texts;
    std::filesystem::path result;
    std::uint16_t marker_size = git::k_marker_size;
    std::string record;  ///< Its path in the repository.
};

Result<Files> files_of(Context& context, const Args& args) {
    const auto path = [&](const char* name) { return context.folder() / args.value(name).value_or(""); };
    PLAINT_TRY(base, read_whole(path("common")));
    PLAINT_TRY(ours, read_whole(path("ours")));
    PLAINT_TRY(theirs, read_whole(path("theirs")));
    Files files{{std::move(base), std::move(ours), std::move(theirs)},
                path("ours"),
                git::k_marker_size,
                args.value("path").value_or("")};
    const std::string size = args.value("marker-size").value_or("");
    std::uint16_t read = 0;
    std::from_chars(size.data(), size.data() + size.size(), read);
    if (read > 0) files.marker_size = read;
    return files;
}

/// `git merge` alone names what it merges, by variables `GITHEAD_<commit>`; no other sign is there yet when it asks.
Result<void> tell_occasion(const git::Repository& repository, merge::Judging& judging) {
    const std::vector<std::string> heads = variables_beginning("GITHEAD_");
    judging.occasion = heads.empty() ? merge::Occasion::replay : merge::Occasion::merge;
    if (heads.size() != 1) return {};
    PLAINT_TRY(branch, repository.branch());
    judging.ours = branch;
    const bool id = heads.front().find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!id) judging.theirs = heads.front();
    return {};
}

/// The rules of the commit that is merged into: those in the work tree may be half merged themselves.
Result<merge::Outcome> by_meaning(Context& context, const Files& files) {
    Surroundings& surroundings = context.surroundings();
    PLAINT_TRY(repository, git::Repository::open(context.folder(), git_environment(surroundings)));
    PLAINT_TRY(head, repository.head());
    const auto source = store::commit_source(repository, head);
    const store::Resources resources(source.get(), context.globals().data_dir);
    PLAINT_TRY(rules, store::load_rules(source.get(), resources));
    const time::Instant now = rules.policy.zone.localized({surroundings.now(), 0});
    merge::Judging judging{rules, now, context.lang()};
    PLAINT_CHECK(tell_occasion(repository, judging));
    return merge::merged(judging, files.texts, files.record, files.marker_size);
}

Result<int> run_merge(Context& context, const Args& args) {
    PLAINT_TRY(files, files_of(context, args));
    const auto merged = by_meaning(context, files);
    if (merged) {
        PLAINT_CHECK(write_whole(files.result, merged->text));
        Findings findings = merged->conflicts;
        for (Finding& finding : findings) finding.file = files.record;
        if (!findings.empty()) context.report(findings);
        return findings.empty() ? 0 : 1;
    }
    context.report(merged.error().findings);
    context.note(phrase({"{0} was merged line by line, without looking at the rules", "{0} 已逐行合并，未按规则检查"},
                        files.record));
    PLAINT_TRY(lines, git::merge_lines(files.texts.base, files.texts.ours, files.texts.theirs, git::Favor::neither,
                                       files.marker_size));
    PLAINT_CHECK(write_whole(files.result, lines.text));
    return lines.clean ? 0 : 1;
}

Arg file(const char* name, const Text& help) {
    return {.name = name, .form = Arg::Form::positional, .help = help, .required = true, .completes = Completes::file};
}

}  // namespace

Command merge_driver_command() {
    Command command;
    command.words = {"__merge"};
    command.help = Text("Merge a record three ways; called by git", "三方合并一条记录；由 git 调用");
    command.args = {file("common", Text("the common version", "共同的原版本")),
                    file("ours", Text("our version; the result is written here", "我方版本；结果写入此文件")),
                    file("theirs", Text("their version", "对方版本")),
                    file("marker-size", Text("length of conflict markers", "冲突标记的长度")),
                    file("path", Text("path of the record", "记录的路径"))};
    command.run = run_merge;
    return command;
}

}  // namespace plaint::cmd
