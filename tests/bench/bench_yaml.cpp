// How long reading a record with spans takes beside yaml-cpp's Load, in the same run: the goal is 8 times as fast. And
// how long the policy takes, which each start of the program reads.
#include "yaml/direct.hpp"
#include "yaml/events.hpp"
#include "yaml/patch.hpp"
#include "yaml/scan.hpp"
#include "yaml/yaml.hpp"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

using namespace plaint;

namespace {

using Clock = std::chrono::steady_clock;

/// About 6 KB and 60 keys, laid out as plaint and people write records.
std::string record() {
    std::string text =
        "# yaml-language-server: $schema=../../../schema/complaint.schema.json\n"
        "id: CP-2026-001\nuid: 7f3c2a9e-51d0-4c8b-9a3f-0f5c6c1d2e3b\nkind: complaint\nstate: investigating\n"
        "title: 智慧园区门禁系统上线后频繁掉线\n"
        "received:\n  at: \"2026-01-05T09:12:00+08:00\"\n  channel: phone\n  by: 王芳\n"
        "customer:\n  name: 星海科技(上海)有限公司\n  contact: 李明\n  phone: \"13800138000\"\n"
        "  email: li.ming@example.com   # 首选邮件联系\n  contract: HT-2025-118\n"
        "subject:\n  project: 智慧园区二期\n  phase: 试运行\n  manager: 赵磊\n"
        "categories: [quality, delay]\nurgency: high\nseverity: major   # 由项目经理评定\n"
        "facts:\n  happened_at: \"2026-01-04T18:30:00+08:00\"\n  place: 上海市浦东新区张江路 88 号\n  what: |\n";
    for (int i = 0; i < 11; ++i) {
        text += "    傍晚起,三号楼门禁控制器每隔十分钟掉线一次,员工无法刷卡进出,保安只能手工登记来访人员。\n";
    }
    text +=
        "demands:\n  - 恢复门禁系统正常运行\n  - 提交书面原因分析报告\n  - 赔偿停用期间的保安加班费用\n"
        "# 以下由处理人逐次登记\ncommunications:\n";
    for (int i = 0; i < 9; ++i) {
        text += fmt::format(
            "  - at: \"2026-01-0{}T10:0{}:00+08:00\"\n    with: 李明\n    by: 赵磊 <zhao.lei@example.com>\n", i + 5, i);
        text +=
            "    summary: 说明排查进展,约定下一次回访时间;客户情绪有所缓和,但仍坚持要求书面报告,并请项目总监到场。\n";
    }
    text +=
        "analysis:\n  causes:\n    - 固件版本过旧\n    - 交换机端口供电不足\n  responsible: 研发二部\nresult:\nhistory:\n";
    for (int i = 0; i < 6; ++i) {
        text += fmt::format("  - at: \"2026-01-05T09:2{}:00+08:00\"\n    by: 王芳 <wang.fang@example.com>\n", i);
        text +=
            "    event: classify\n    to: assigned\n    note: 按流程办理,转下一环节,请相关同事在两个工作日内反馈结果。\n";
    }
    return text;
}

std::string policy() {
    std::ifstream in(PLAINT_SOURCE "/templates/profiles/it-project/policy.yaml", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The shortest of many runs, in microseconds: what the machine can do when it is left alone.
template <class Work>
double best(Work work) {
    double shortest = 1e9;
    for (int i = 0; i < 2000; ++i) {
        const auto begin = Clock::now();
        work();
        shortest = std::min(shortest, std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
    }
    return shortest;
}

void insist(bool holds) {
    if (!holds) std::abort();
}

double parsing(const std::string& text) {
    return best([&] { insist(yaml::parse(text, "text").has_value()); });
}

double through_libyaml(const std::string& text) {
    return best([&] {
        data::Tree tree;
        tree.source = text;
        const yaml::Scan scanned = yaml::scan(tree.source);
        insist(yaml::read_by_events(tree, {}, scanned.ascii).empty());
    });
}

}  // namespace

int main() {
    const std::string text = record();
    const auto document = yaml::parse(text, "record");
    insist(document.has_value());
    const double ours = parsing(text);
    const double events = through_libyaml(text);
    const double theirs = best([&] { insist(YAML::Load(text).IsMap()); });
    const double checked = best([&] { insist(yaml::cross_check(*document).has_value()); });
    const std::vector<data::Change> changes{
        {data::Change::Op::set, *data::Path::parse("state"), "solved"},
        {data::Change::Op::append, *data::Path::parse("history"), data::Mapping{{"event", "solve"}}}};
    const double edited = best([&] { insist(yaml::edited(*document, changes).has_value()); });
    fmt::print("record of {} bytes, {} values\n", text.size(), document->tree().nodes.size());
    fmt::print("yaml-cpp Load        {:8.1f} us\n", theirs);
    fmt::print("parse                {:8.1f} us   {:5.1f} times as fast (goal: 8)\n", ours, theirs / ours);
    fmt::print("  through libyaml    {:8.1f} us   {:5.1f} times as fast\n", events, theirs / events);
    fmt::print("cross-check          {:8.1f} us\n", checked);
    fmt::print("edit of two places   {:8.1f} us\n", edited);
    const std::string rules = policy();
    const double rules_ours = parsing(rules);
    const double rules_events = through_libyaml(rules);
    fmt::print("policy of {} bytes\n", rules.size());
    fmt::print("parse                {:8.1f} us\n", rules_ours);
    fmt::print("  through libyaml    {:8.1f} us   {:5.1f} times as long\n", rules_events, rules_events / rules_ours);
    return 0;
}
