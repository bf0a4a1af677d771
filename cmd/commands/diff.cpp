// plaint diff A..B [ID]: what changed between two revisions, in words.
#include "cmd/annotations.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/review_output.hpp"
#include "cmd/review_states.hpp"

namespace plaint::cmd {

namespace {

Result<int> run_diff(Context& context, const Args& args) {
    PLAINT_TRY(states, ReviewStates::of_words(context, args.values("what")));
    PLAINT_TRY(review, states->review(review::Question::Checks::none));
    switch (context.globals().format) {
        case Format::json:
            context.print(json_text(review_json("plaint.diff", review, states->compared(), context.lang())));
            break;
        case Format::markdown:
            context.print(review::markdown(review, states->compared(), context.lang(), review::Verdict::left_out));
            break;
        default:
            context.print(review_text(context, review));
            if (review.empty()) context.line(Text("Nothing changed", "没有变更"));
    }
    return 0;
}

}  // namespace

Command diff_command() {
    Command command;
    command.words = {"diff"};
    command.group = "read";
    command.help = Text("Tell what changed between two revisions, in words", "用文字说明两个版本之间的变更");
    command.details = Text(
        "Of each record: who did what, the state it left and the one it reached, fields with their old and new values, entries "
        "and evidence that came. Of the rules: what is different, and which open complaints have another time limit by it.\n\n"
        "A..B compares two revisions, A...B what B brought since both parted, A alone the work tree with A. Without "
        "revisions the work tree is compared with the last commit: edits not yet committed. Ids at the end choose records. A "
        "word that can be an id is one: the branch of that name is heads/NAME.",
        "对每条记录说明：谁做了什么、状态从何变到何、字段的新旧值、新增的条目和证据材料。规则有变更时，说明变更内容以及哪些未关闭"
        "投诉的时限因此改变。\n\nA..B 比较两个版本；A...B 说明两者分开之后 B 带来的变更；只给 A 时与工作区比较。不给版本时，比较工作区"
        "与最近一次提交，即尚未提交的修改。末尾可用编号限定记录。形如编号的词一律视为编号，同名分支请写作 "
        "heads/名称。");
    command.formats = {Format::text, Format::json, Format::markdown};
    Arg what;
    what.name = "what";
    what.form = Arg::Form::rest;
    what.metavar = "REV|ID";
    what.help = Text("revisions to compare, then ids of records", "要比较的版本，其后可跟记录编号");
    what.completes = Completes::revision;
    command.args = {what};
    command.examples = {{"plaint diff", Text("Edits that are not committed yet", "尚未提交的修改")},
                        {"plaint diff main...", Text("What the present branch brings", "当前分支带来的变更")},
                        {"plaint diff v1.0..v1.1 CP-2026-001", {}},
                        {"plaint diff HEAD~1", {}}};
    command.run = run_diff;
    return command;
}

}  // namespace plaint::cmd
