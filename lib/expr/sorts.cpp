#include "expr/sorts.hpp"

#include "expr/calculate.hpp"

namespace plaint::expr {

Sort sort_of_field(const schema::Field* field) {
    if (field == nullptr) return Sort::unknown;
    if (!field->choices.empty()) return Sort::choice;
    field = item_of(field);
    if (!field->choices.empty()) return Sort::choice;
    if (field->decimal) return Sort::number;
    switch (field->shape) {
        case schema::Shape::text:
            return Sort::text;
        case schema::Shape::integer:
        case schema::Shape::number:
            return Sort::number;
        case schema::Shape::boolean:
            return Sort::boolean;
        case schema::Shape::date:
        case schema::Shape::instant:
            return Sort::moment;
        case schema::Shape::list:
        case schema::Shape::group:
            return Sort::group;
        case schema::Shape::any:
            break;
    }
    return Sort::unknown;
}

Sort sort_of(const Operand& operand) {
    if (operand.kind == Operand::Kind::duration) return Sort::unknown;
    if (is_calculated(operand.kind)) return gives_moment(operand) ? Sort::moment : Sort::number;
    if (operand.kind != Operand::Kind::literal) return sort_of_field(operand.field);
    switch (operand.literal.form) {
        case Literal::Form::number:
            return Sort::number;
        case Literal::Form::moment:
            return Sort::moment;
        default:
            return Sort::text;
    }
}

Phrase name_of(Sort sort) {
    switch (sort) {
        case Sort::text:
            return Text("a text", "文本");
        case Sort::choice:
            return Text("a choice", "选项");
        case Sort::number:
            return Text("a number", "数字");
        case Sort::boolean:
            return Text("yes or no", "是否值");
        case Sort::moment:
            return Text("a date or time", "日期或时间");
        case Sort::group:
            return Text("a group of fields", "字段分组");
        case Sort::unknown:
            break;
    }
    return Text("a value", "值");
}

}  // namespace plaint::expr
