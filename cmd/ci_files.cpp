#include "cmd/ci_files.hpp"

#include "cmd/choice.hpp"
#include "cmd/ci_codes.hpp"
#include "cmd/ci_template.hpp"
#include "cmd/commands/sla_gather.hpp"
#include "cmd/common_args.hpp"
#include "time/zone.hpp"

#include <algorithm>

namespace plaint::cmd {

namespace {

constexpr std::size_t k_most_bytes = 1U << 20;
constexpr std::string_view k_none = "none";

enum class Jobs { on_fresh_machines, where_plaint_is };

struct System {
    std::string_view name;
    Text label;
    std::string_view template_name;
    std::string_view path;
    std::string_view beside;  ///< Where it goes when the path is taken by the user's own file.
    Jobs jobs;
    std::string_view error_mark;  ///< What makes a printed line an error to the system.
};
constexpr System k_systems[] = {
    {"github", Text("GitHub Actions", "GitHub Actions"), "github/plaint.yml", ".github/workflows/plaint.yml", "",
     Jobs::on_fresh_machines, "::error title=plaint::"},
    {"gitlab", Text("GitLab CI", "GitLab CI"), "gitlab/plaint.yml", ".gitlab-ci.yml", ".gitlab/plaint.yml",
     Jobs::on_fresh_machines, ""},
    {"cron", Text("a script for cron", "供 cron 使用的脚本"), "cron/plaint-nightly.sh", "ci/plaint-nightly.sh", "",
     Jobs::where_plaint_is, ""},
};

const System& system_named(std::string_view name) {
    return *std::find_if(std::begin(k_systems), std::end(k_systems),
                         [&](const System& one) { return one.name == name; });
}

/// When the night's check runs.
struct Night {
    std::string zone;
    std::string time;  ///< `02:00`
    std::string cron;  ///< By the zone's clock.
    std::string cron_utc;
    bool summer_time = false;
};

std::string cron_line(std::uint32_t hour, std::uint32_t minute) { return fmt::format("{} {} * * *", minute, hour); }

/// UTC knows no summer time: the moment is right in winter, so that it never comes before what the policy says.
Night night_of(const store::Rules& rules, const time::Instant& now) {
    const time::Zone& zone = rules.policy.zone;
    const std::string_view typed = night_time(rules);
    const auto local = time::parse_moment(fmt::format("{} {}", time::format(time::date_of(now)), typed), zone, now);
    const time::LocalTime at = local ? zone.local(*local) : time::LocalTime{{}, 2, 0, 0};
    const int year = time::date_of(now).year;
    const auto offset = [&](std::uint32_t month) {
        return zone.instant({{year, month, 15}, at.hour, at.minute, 0}).offset_minutes;
    };
    constexpr int k_day = 24 * 60;
    const int minutes = static_cast<int>(at.hour * 60 + at.minute) - std::min(offset(1), offset(7));
    const auto utc = static_cast<std::uint32_t>((minutes % k_day + k_day) % k_day);
    return {zone.name(), std::string(typed), cron_line(at.hour, at.minute), cron_line(utc / 60, utc % 60),
            offset(1) != offset(7)};
}

/// Both languages' texts of a system's file: a second run knows what the first wrote, whoever runs it.
struct Rendered {
    std::string en;
    std::string zh;
};

class Renderer {
public:
    Renderer(const store::Resources& resources, const CiWish& wish, Night night)
        : m_resources(resources), m_wish(wish), m_night(std::move(night)) {}

    [[nodiscard]] Result<Rendered> render(const System& system) const {
        PLAINT_TRY(en, render(system, Lang::en));
        PLAINT_TRY(zh, render(system, Lang::zh));
        return Rendered{std::move(en), std::move(zh)};
    }

private:
    [[nodiscard]] Result<std::string> render(const System& system, Lang lang) const {
        TemplateValues values;
        values.words = {{"ZONE", m_night.zone},
                        {"NIGHT", m_night.time},
                        {"CRON", m_night.cron},
                        {"CRON_UTC", m_night.cron_utc},
                        {"SUMMER", summer().in(lang)},
                        {"LANG", lang == Lang::zh ? "zh" : "en"},
                        {"ERROR", std::string(system.error_mark)}};
        if (!m_wish.install) values.cases.emplace_back("DEB");
        if (system.jobs == Jobs::on_fresh_machines) PLAINT_CHECK(add_blocks(values, system, lang));
        PLAINT_TRY(text, file(system.template_name));
        return fill_template(text.value_or(""), values, lang);
    }

    [[nodiscard]] Result<void> add_blocks(TemplateValues& values, const System& system, Lang lang) const {
        if (m_wish.install) {
            values.blocks.emplace_back("INSTALL", *m_wish.install + "\n");
        } else {
            PLAINT_TRY(install, file("install.sh"));
            values.blocks.emplace_back("INSTALL", fill_template(install.value_or(""), values, lang));
        }
        PLAINT_TRY(prepare, file(fmt::format("{}/prepare.yml", system.name)));
        if (prepare) {
            const std::string shallow = prepared(*prepare, values, lang, Depth::last_commit);
            values.blocks.emplace_back("PREPARE_ALL", prepared(*prepare, values, lang, Depth::all_history));
            values.blocks.emplace_back("PREPARE", shallow);
        }
        PLAINT_TRY(comment, file(fmt::format("{}/comment.sh", system.name)));
        values.blocks.emplace_back("COMMENT", fill_template(comment.value_or(""), values, lang));
        return {};
    }

    enum class Depth { last_commit, all_history };
    static std::string prepared(const std::string& text, TemplateValues values, Lang lang, Depth depth) {
        values.words.emplace_back("DEPTH", depth == Depth::all_history ? "0" : "1");
        if (depth == Depth::all_history) values.cases.emplace_back("ALL");
        return fill_template(text, values, lang);
    }

    [[nodiscard]] Result<std::optional<std::string>> file(std::string_view name) const {
        PLAINT_TRY(found, m_resources.ci_file(name));
        return found ? std::optional(std::move(found->text)) : std::nullopt;
    }

    [[nodiscard]] Phrase summer() const {
        if (!m_night.summer_time) return Phrase::same("");
        return Text(" (in summer time an hour later)", "（夏令时期间晚一小时）");
    }

    const store::Resources& m_resources;
    const CiWish& m_wish;
    Night m_night;
};

/// Characters that no YAML text can hold as they are.
bool is_unwritable(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

enum class Place { free, ours, taken };

Result<Place> place(const store::Source& work_tree, std::string_view path, const Rendered& text) {
    PLAINT_TRY(there, work_tree.read(path, k_most_bytes));
    if (!there) return Place::free;
    return *there == text.en || *there == text.zh ? Place::ours : Place::taken;
}

Finding taken(const System& system, std::string_view path) {
    Finding finding = error(
        k_ci_differs, phrase({"there is another {0} already", "已有内容不同的 {0}"}, path),
        phrase(
            {"Keep it; or drop it (git rm, git commit), run `plaint init --ci {0}` again and take over your changes",
             "可保留现有文件；或将其删除并提交（git rm、git commit），重新运行 `plaint init --ci {0}`，再合入您的修改"},
            system.name));
    finding.file = path;
    return finding;
}

Phrase next_step(const System& system, const CiWish& wish, std::string_view path, const std::string& cron) {
    const bool without = !wish.install;
    if (system.name == "github") {
        if (!without) return Text("GitHub: push it; the jobs run from then on.", "GitHub：推送后作业即开始运行。");
        return Text(
            "GitHub: set the variable PLAINT_DEB to plaint's Debian package (Settings > Secrets and variables > Actions).",
            "GitHub：请将变量 PLAINT_DEB 设为 plaint 的 Debian 软件包（Settings > Secrets and variables > Actions）。");
    }
    if (system.name == "cron") {
        return phrase({"cron: add to the crontab: {0} sh FOLDER/{1}", "cron：请在 crontab 中添加：{0} sh 文件夹/{1}"},
                      cron, path);
    }
    const Phrase schedule =
        phrase({"GitLab: make a pipeline schedule, cron `{0}`", "GitLab：请新建流水线计划，cron 为 `{0}`"}, cron);
    const Phrase deb = without ? phrase({"{0}, and set the variable PLAINT_DEB to plaint's Debian package",
                                         "{0}，并将变量 PLAINT_DEB 设为 plaint 的 Debian 软件包"},
                                        schedule)
                               : schedule;
    if (path != system.beside) return phrase({"{0}.", "{0}。"}, deb);
    return phrase({"{0}; your .gitlab-ci.yml has to say: include: {1}", "{0}；.gitlab-ci.yml 中须写：include: {1}"},
                  deb, path);
}

}  // namespace

std::vector<Arg> ci_arguments() {
    Arg ci = option("ci", "SYSTEM",
                    Text("also write a CI file for the nightly check of deadlines and the check of pull requests",
                         "同时写入 CI 文件，用于每晚检查时限和检查合并请求"));
    ci.form = Arg::Form::repeated;
    for (const System& system : k_systems) ci.choices.emplace_back(std::string(system.name), system.label);
    ci.choices.emplace_back(std::string(k_none), Text("no CI file", "不写 CI 文件"));
    ci.completes = Completes::choices;
    return {ci, option("ci-install", "COMMAND",
                       Text("the shell command by which the jobs on GitHub and GitLab install plaint",
                            "GitHub 和 GitLab 作业安装 plaint 的 shell 命令"))};
}

Result<CiWish> ci_wish(const Args& args) {
    CiWish wish;
    const Arg ci = ci_arguments().front();
    for (const std::string& typed : args.values("ci")) {
        PLAINT_TRY(name, require_choice(ci, typed));
        const bool again = std::find(wish.systems.begin(), wish.systems.end(), name) != wish.systems.end();
        if (name != k_none && !again) wish.systems.push_back(name);
    }
    wish.install = args.value("ci-install");
    if (!wish.install) return wish;
    const bool used = std::any_of(wish.systems.begin(), wish.systems.end(), [](const std::string& name) {
        return system_named(name).jobs == Jobs::on_fresh_machines;
    });
    // A block of YAML takes its indent from its first line.
    wish.install->erase(0, wish.install->find_first_not_of(" \t\r\n"));
    wish.install->erase(wish.install->find_last_not_of(" \t\r\n") + 1);
    if (wish.install->empty())
        return fail(Failing::usage, error(k_ci_install, Text("--ci-install is empty", "--ci-install 的命令为空")));
    if (std::any_of(wish.install->begin(), wish.install->end(), is_unwritable)) {
        return fail(Failing::usage, error(k_ci_install, Text("--ci-install holds control characters",
                                                             "--ci-install 的命令含有控制字符")));
    }
    if (!used) {
        return fail(
            Failing::usage,
            error(k_ci_install, Text("--ci-install has no job to go into", "没有可写入 --ci-install 命令的作业"),
                  Text("Use it with --ci github or --ci gitlab", "请与 --ci github 或 --ci gitlab 一起使用")));
    }
    return wish;
}

Result<CiFiles> ci_files(Context& context, const CiWish& wish, const store::Source& work_tree,
                         const store::Resources& resources, const store::Rules& rules) {
    CiFiles out;
    if (wish.systems.empty()) return out;
    Findings findings;
    const Night night = night_of(rules, rules.policy.zone.localized({context.now(), 0}));
    const Renderer renderer(resources, wish, night);
    for (const std::string& name : wish.systems) {
        const System& system = system_named(name);
        PLAINT_TRY(text, renderer.render(system));
        std::string_view path = system.path;
        PLAINT_TRY(found, place(work_tree, path, text));
        if (found == Place::taken && !system.beside.empty()) {
            path = system.beside;
            PLAINT_TRY(beside, place(work_tree, path, text));
            found = beside;
        }
        if (found == Place::taken) findings.push_back(taken(system, path));
        if (found != Place::free) continue;
        out.missing.push_back(
            {std::string(path), context.lang() == Lang::zh ? text.zh : text.en, system.name == "cron"});
        out.next_steps.push_back(next_step(system, wish, path, night.cron));
    }
    if (!findings.empty()) return fail(Failing::refused, std::move(findings));
    return out;
}

}  // namespace plaint::cmd
