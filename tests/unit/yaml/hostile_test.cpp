// A record as people really keep them: comments everywhere, quoting and layout of every kind, in Chinese.
#include "unit/yaml/edits.hpp"

#include <algorithm>
#include <sstream>

using namespace plaint;
using namespace plaint::yaml::test;

namespace {

const std::string k_hostile =
    "# yaml-language-server: $schema=../schema.json\n"
    "# 本文件由张三维护 —— 请勿整理格式\n"
    "\n"
    "id:    CP-2026-001        # 编号\n"
    "'state': \"investigating\"  # 状态,勿手改\n"
    "title: '门禁''频繁''掉线'\n"
    "\n"
    "# ---- 客户 ----\n"
    "customer:   # 甲方\n"
    "    # 联系人可能会换\n"
    "    name: 星海科技\n"
    "      (上海)有限公司   # 两行\n"
    "    phone: \"138 0013 8000\"\n"
    "\n"
    "    # email: 暂无\n"
    "\n"
    "description: >-   # 折叠\n"
    "    客户来电反映\n"
    "    系统掉线。\n"
    "\n"
    "    第二段。\n"
    "\n"
    "facts: |+\n"
    "    第一行   \n"
    "      缩进行\n"
    "    # 这不是注释\n"
    "\n"
    "# 紧跟保留换行的文本\n"
    "categories: [ quality , 'delay' ]   # 行内\n"
    "owner:\n"
    "result:    # 待填\n"
    "history:\n"
    "-   at: '2026-01-05T09:12:00+08:00'\n"
    "    by: 王芳   # 前台\n"
    "    # 备注写在下面\n"
    "    note: |\n"
    "        电话登记\n"
    "\n"
    "-   { at: '2026-01-06', by: 李明 }\n"
    "# ---- 归档 ----\n"
    "archive: ~\n"
    "...\n";

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// What a line diff would show: `-old` and `+new` lines, for changes whose lines stand together.
std::string diff(const std::string& before, const std::string& after) {
    auto old = lines_of(before);
    auto now = lines_of(after);
    while (!old.empty() && !now.empty() && old.back() == now.back()) {
        old.pop_back();
        now.pop_back();
    }
    const auto [a, b] = std::ranges::mismatch(old, now);
    std::string shown;
    for (auto line = a; line != old.end(); ++line) shown += "-" + *line + "\n";
    for (auto line = b; line != now.end(); ++line) shown += "+" + *line + "\n";
    return shown;
}

}  // namespace

TEST_CASE("an edit of a hostile record shows only the lines it is about") {
    struct Case {
        std::vector<Change> changes;
        std::string diff;
    };
    const std::vector<Case> cases{
        {{set("id", "CP-2026-002")}, "-id:    CP-2026-001        # 编号\n+id:    CP-2026-002        # 编号\n"},
        {{set("state", "solved")}, "-'state': \"investigating\"  # 状态,勿手改\n+'state': \"solved\"  # 状态,勿手改\n"},
        {{set("title", "门禁'已'恢复")}, "-title: '门禁''频繁''掉线'\n+title: '门禁''已''恢复'\n"},
        {{set("customer.name", "远山公司")},
         "-    name: 星海科技\n-      (上海)有限公司   # 两行\n+    name: 远山公司   # 两行\n"},
        {{set("customer.level", "vip")}, "+    level: vip\n"},
        {{set("description", "新的\n说明")},
         "-description: >-   # 折叠\n-    客户来电反映\n-    系统掉线。\n-\n-    第二段。\n"
         "+description: |-   # 折叠\n+    新的\n+    说明\n"},
        {{append("categories", "safety")},
         "-categories: [ quality , 'delay' ]   # 行内\n+categories: [ quality , 'delay', safety ]   # 行内\n"},
        {{set("owner", "赵磊 <zhao@example.com>")}, "-owner:\n+owner: 赵磊 <zhao@example.com>\n"},
        {{set("result.outcome", "full"), set("result.confirmation.at", "2026")},
         "+    outcome: full\n+    confirmation:\n+        at: \"2026\"\n"},
        {{append("history", Mapping{{"at", "x"}, {"plan", Mapping{{"a", 1}}}, {"note", "一\n二\n"}})},
         "+-   at: x\n+    plan:\n+        a: 1\n+    note: |\n+        一\n+        二\n"},
        {{set("history[0].note", "改\n过\n")}, "-        电话登记\n+        改\n+        过\n"},
        {{set("history[1].by", "李明明")},
         "--   { at: '2026-01-06', by: 李明 }\n+-   { at: '2026-01-06', by: 李明明 }\n"},
        {{set("archive", Mapping{{"at", "x"}})}, "-archive: ~\n+archive:\n+    at: x\n"},
        {{drop("archive")}, "-archive: ~\n"},
        {{set("facts", "一句")}, "-facts: |+\n-    第一行   \n-      缩进行\n-    # 这不是注释\n-\n+facts: 一句\n"},
    };
    for (const Case& c : cases) {
        const std::string after = outcome(k_hostile, c.changes);
        CHECK_EQ(diff(k_hostile, after), c.diff);
    }
}
