// A small record schema for the tests of expressions.
#pragma once

#include "data/json.hpp"
#include "schema/fields.hpp"

namespace plaint::test {

inline const schema::Fields k_fields = schema::Fields::read(data::parse_json(R"json({
  "type": "object",
  "properties": {
    "id": {"type": "string", "x-label": {"en": "Id", "zh": "编号"}},
    "kind": {"enum": ["complaint", "inquiry"], "x-label": {"en": "Kind", "zh": "类型"},
             "x-labels": {"complaint": {"en": "Complaint", "zh": "投诉"}, "inquiry": {"en": "Inquiry", "zh": "咨询"}}},
    "title": {"type": "string", "x-label": {"en": "Title", "zh": "标题"}},
    "urgency": {"enum": ["urgent", "high", "low"], "x-label": {"en": "Urgency", "zh": "紧急程度"},
                "x-labels": {"urgent": {"en": "Urgent", "zh": "紧急"}, "high": {"en": "High", "zh": "高"},
                             "low": {"en": "Low", "zh": "低"}}},
    "categories": {"type": "array", "x-label": {"en": "Categories", "zh": "投诉类型"},
                   "items": {"enum": ["software", "network", "hardware"],
                             "x-labels": {"software": {"en": "Software", "zh": "软件"},
                                          "network": {"en": "Network", "zh": "网络"},
                                          "hardware": {"en": "Hardware", "zh": "硬件"}}}},
    "main_category": {"enum": ["software", "network", "hardware"], "x-label": {"en": "Main category", "zh": "主要类型"}},
    "received": {"type": "object", "x-label": {"en": "Receipt", "zh": "接收"},
                 "properties": {"at": {"type": "string", "format": "date-time", "x-label": {"en": "Time", "zh": "时间"}},
                                "by": {"type": "string", "x-label": {"en": "Received by", "zh": "接收人"}}}},
    "due": {"type": "string", "format": "date", "x-label": {"en": "Due", "zh": "期限"}},
    "cost": {"type": "number", "x-label": {"en": "Cost", "zh": "费用"}},
    "fee": {"type": "string", "x-decimal": true, "x-label": {"en": "Fee", "zh": "服务费"}},
    "materials": {"type": "array", "x-label": {"en": "Materials", "zh": "物料"},
      "items": {"type": "object", "properties": {
        "code": {"type": "string", "x-label": {"en": "Code", "zh": "编码"}},
        "quantity": {"type": "string", "x-decimal": true, "x-label": {"en": "Quantity", "zh": "数量"}},
        "unit_cost": {"type": "string", "x-decimal": true, "x-label": {"en": "Unit cost", "zh": "单价"}}}}},
    "outage": {"type": "boolean", "x-label": {"en": "Outage", "zh": "系统瘫痪"}},
    "archive": {"type": "object", "x-label": {"en": "Archive", "zh": "归档"},
                "properties": {"state": {"type": "string", "x-label": {"en": "Archive state", "zh": "归档状态"}}}},
    "communications": {"type": "array", "x-label": {"en": "Communications", "zh": "沟通记录"},
      "items": {"type": "object", "properties": {
        "at": {"type": "string", "format": "date-time", "x-label": {"en": "Time", "zh": "时间"}},
        "direction": {"enum": ["inward", "outward"], "x-label": {"en": "Direction", "zh": "方向"},
                      "x-labels": {"inward": {"en": "Inward", "zh": "来电"}, "outward": {"en": "Outward", "zh": "对外"}}},
        "summary": {"type": "string", "x-label": {"en": "Summary", "zh": "摘要"}},
        "minutes": {"type": "integer", "x-label": {"en": "Minutes", "zh": "时长"}}}}},
    "visits": {"type": "array", "x-label": {"en": "Visits", "zh": "拜访"},
               "items": {"type": "object", "properties": {
                 "at": {"type": "string", "format": "date", "x-label": {"en": "Day", "zh": "日期"}}}}},
    "result": {"type": "object", "x-label": {"en": "Result", "zh": "处理结果"},
      "properties": {"confirmation": {"type": "object", "x-label": {"en": "Confirmation", "zh": "客户确认"},
        "properties": {"satisfaction": {"enum": ["very_satisfied", "satisfied", "neutral"],
          "x-label": {"en": "Satisfaction", "zh": "客户满意度"},
          "x-labels": {"very_satisfied": {"en": "Very satisfied", "zh": "非常满意"},
                       "satisfied": {"en": "Satisfied", "zh": "满意"},
                       "neutral": {"en": "Neutral", "zh": "一般"}}}}}}}
  }
})json",
                                                                             "test.schema.json")
                                                                .value())
                                           .value();

}  // namespace plaint::test
