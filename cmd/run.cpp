#include "base/unicode.hpp"
#include "cmd/catalogue.hpp"
#include "cmd/codes.hpp"
#include "cmd/context.hpp"
#include "cmd/dispatch.hpp"
#include "cmd/globals.hpp"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <exception>
#include <random>

namespace plaint::cmd {

namespace {

Finding fault(std::string_view what) {
    return error(k_fault, phrase(Text{"fault in plaint: {0}", "plaint 自身出现故障：{0}"}, printable(what)),
                 Text{"please report it with the command line; `git status` and `git log` show what has been written",
                      "请连同命令行一并反馈给开发者；可用 `git status` 和 `git log` 查看已写入的内容"});
}

Finding bad_variable(const char* name, std::string_view value, const Text& hint) {
    return error(k_bad_environment,
                 phrase(Text{"the environment variable {0} cannot be `{1}`", "环境变量 {0} 的值“{1}”无效"}, name,
                        printable(value)),
                 hint);
}

/// PLAINT_NOW sets the clock.
Findings set_clock(Surroundings& surroundings) {
    const auto text = surroundings.variable("PLAINT_NOW");
    if (!text) return {};
    const auto instant = time::parse_instant(*text);
    if (!instant) {
        return {bad_variable("PLAINT_NOW", *text,
                             {"write a time as 2026-03-02T09:12:00+08:00, or unset the variable",
                              "请写成 2026-03-02T09:12:00+08:00 这样的时间，或取消该变量"})};
    }
    surroundings.now = [seconds = instant->seconds] { return seconds; };
    return {};
}

/// PLAINT_SEED makes the random numbers repeatable.
Findings set_random(Surroundings& surroundings) {
    const auto text = surroundings.variable("PLAINT_SEED");
    if (!text) return {};
    std::uint64_t seed = 0;
    const char* end = text->data() + text->size();
    if (const auto read = std::from_chars(text->data(), end, seed); read.ec != std::errc{} || read.ptr != end) {
        return {bad_variable("PLAINT_SEED", *text,
                             {"write a whole number, or unset the variable", "请写成整数，或取消该变量"})};
    }
    surroundings.random = [engine = std::make_shared<std::mt19937_64>(seed)] { return (*engine)(); };
    return {};
}

Result<int> start(Context& context, const std::vector<std::string>& args) {
    for (Findings (*set)(Surroundings&) : {set_clock, set_random}) {
        if (Findings findings = set(context.surroundings()); !findings.empty()) {
            return fail(Failing::usage, std::move(findings));
        }
    }
    return dispatch(context, args);
}

int failed(Context& context, const Failure& failure) {
    context.drop_output();
    context.report(failure.findings);
    return exit_status(failure.kind);
}

int guarded(Context& context, const std::vector<std::string>& args) {
    try {
        const auto status = start(context, args);
        return status ? *status : failed(context, status.error());
    } catch (const std::exception& exception) {
        context.drop_output();
        context.report({fault(exception.what())});
    } catch (...) {
        context.drop_output();
        context.report({fault("?")});
    }
    return k_exit_fault;
}

/// Writes what is left to write. A reader that has gone away is no error; anything else must not look like success.
int finish(Context& context, int status) {
    errno = 0;
    const bool written = context.flush();
    const int reason = errno;
    if (!written && reason != EPIPE) {
        context.report({error(k_output_failed,
                              phrase(Text{"the output could not be written: {0}", "输出无法写入：{0}"},
                                     reason == 0 ? "?" : std::strerror(reason)),
                              Text{"what was printed is incomplete; what the command changed is in place",
                                   "输出不完整；但命令所作的修改已经生效"})});
    }
    context.settle();
    if (written) return status;
    return reason == EPIPE ? k_exit_closed_pipe : k_exit_system;
}

}  // namespace

int exit_status(Failing kind) {
    switch (kind) {
        case Failing::refused:
            return 1;
        case Failing::usage:
            return 2;
        case Failing::data:
            return 3;
        case Failing::system:
            return k_exit_system;
    }
    return k_exit_fault;
}

int run(const std::vector<std::string>& args, Surroundings& surroundings) {
    return run(args, surroundings, standard_catalogue());
}

int run(const std::vector<std::string>& args, Surroundings& surroundings, const Catalogue& catalogue) {
    Context context(surroundings, early_globals(args, surroundings), catalogue);
    const int status = finish(context, guarded(context, args));
    // All is written; taking apart what the process has in memory would only take time.
    if (surroundings.leave) surroundings.leave(status);
    return status;
}

}  // namespace plaint::cmd
