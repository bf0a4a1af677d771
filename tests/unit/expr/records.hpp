// A record and a scope for the tests of expressions.
#pragma once

#include "data/document.hpp"
#include "expr/expr.hpp"

namespace plaint::test {

inline data::Value communication(const char* at, const char* direction, const char* summary, data::Sequence files) {
    return data::Mapping{{"at", at}, {"direction", direction}, {"summary", summary}, {"attachments", std::move(files)}};
}

inline const data::Document k_record = data::Document::of(data::Mapping{
    {"id", "CP-2026-007"},
    {"kind", "complaint"},
    {"title", "say \"no\" \\ now"},
    {"received", data::Mapping{{"at", "2026-03-01T23:30:00Z"}}},
    {"recorded", data::Mapping{{"at", "2026-03-02T08:00:00+08:00"}}},
    {"customer", data::Mapping{{"name", "王芳"}, {"phone", "13800001111"}}},
    {"categories", data::Sequence{"software", "network"}},
    {"urgency", "high"},
    {"description", "ＣＲＭ 登录后系统崩溃"},
    {"assignment", data::Mapping{{"lead", "Li Wei <li.wei@example.com>"}}},
    {"communications",
     data::Sequence{
         communication("2026-03-02T09:00:00+08:00", "inward", "客户电话催问", {data::Mapping{{"name", "a.png"}}}),
         communication("2026-03-03T09:00:00+08:00", "outward", "邮件答复",
                       {data::Mapping{{"name", "c.png"}}, data::Mapping{{"name", "b.png"}}})}},
    {"visits", data::Sequence{}},
    {"result", data::Mapping{{"rating", 4},
                             {"cost", data::Number{"1234567890123456789.10"}},
                             {"delta", data::Number{"-2.5"}},
                             {"due", "2026-03-05"},
                             {"blank", ""},
                             {"empty", data::Mapping{}},
                             {"null", data::Value{}},
                             {"zero", 0},
                             {"yes", true},
                             {"no", false}}},
});

inline expr::Scope scope() {
    expr::Scope scope;
    scope.variables = {{"actor", {"Li Wei <li.wei@example.com>"}},
                       {"roles", {"clerk2", "manager"}},
                       {"rating", {"4.0"}},
                       {"truth", {"true"}},
                       {"part", {"LI WEI"}},
                       {"deadline", {"2026-03-02T08:00:00+08:00"}}};
    scope.now = time::parse_instant("2026-03-02T10:00:00+08:00").value();
    scope.zone = time::Zone::find("Asia/Shanghai").value();
    return scope;
}

}  // namespace plaint::test
