#include "git/merge_lines.hpp"

#include "git/libgit2.hpp"

#include <git2/merge.h>

namespace plaint::git {

namespace {

git_merge_file_input input_of(std::string_view text) {
    git_merge_file_input input = {};
    git_merge_file_input_init(&input, GIT_MERGE_FILE_INPUT_VERSION);
    input.ptr = text.empty() ? "" : text.data();
    input.size = text.size();
    return input;
}

git_merge_file_favor_t favored(Favor favor) {
    if (favor == Favor::neither) return GIT_MERGE_FILE_FAVOR_NORMAL;
    return favor == Favor::ours ? GIT_MERGE_FILE_FAVOR_OURS : GIT_MERGE_FILE_FAVOR_THEIRS;
}

}  // namespace

Result<MergedLines> merge_lines(std::string_view base, std::string_view ours, std::string_view theirs, Favor favor,
                                std::uint16_t marker_size) {
    PLAINT_CHECK(start_libgit2());
    const git_merge_file_input inputs[] = {input_of(base), input_of(ours), input_of(theirs)};
    git_merge_file_options options = {};
    git_merge_file_options_init(&options, GIT_MERGE_FILE_OPTIONS_VERSION);
    options.ancestor_label = "common";
    options.our_label = "ours";
    options.their_label = "theirs";
    options.favor = favored(favor);
    options.marker_size = marker_size;
    git_merge_file_result result = {};
    if (git_merge_file(&result, &inputs[0], &inputs[1], &inputs[2], &options) != 0)
        return libgit2_failed(Text("merging the lines of a file", "按行合并文件"));
    MergedLines out{std::string(result.ptr == nullptr ? "" : result.ptr, result.len), result.automergeable != 0};
    git_merge_file_result_free(&result);
    return out;
}

}  // namespace plaint::git
