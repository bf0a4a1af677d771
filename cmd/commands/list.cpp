// plaint list: records by filters, sorted, in columns.
#include "cmd/commands/computed_views.hpp"
#include "cmd/commands/record_commands.hpp"
#include "cmd/common_args.hpp"
#include "cmd/json.hpp"
#include "cmd/record_codes.hpp"
#include "cmd/selecting.hpp"
#include "cmd/session.hpp"
#include "cmd/table.hpp"
#include "query/query.hpp"
#include "store/parallel.hpp"

#include <algorithm>
#include <charconv>

namespace plaint::cmd {

namespace {

constexpr std::string_view k_default_columns = "id,received.at,state,urgency,assignment.lead,title";

Result<std::size_t> number_argument(const Args& args, std::string_view name, std::size_t otherwise) {
    const auto typed = args.value(name);
    if (!typed) return otherwise;
    std::size_t number = 0;
    const auto read = std::from_chars(typed->data(), typed->data() + typed->size(), number);
    if (read.ec == std::errc{} && read.ptr == typed->data() + typed->size()) return number;
    return fail(Failing::usage, error(k_bad_number, phrase({"--{0}: `{1}` is no whole number", "--{0}：`{1}` 不是整数"},
                                                           name, *typed)));
}

/// The chosen records in their order, and the part of them that is shown.
struct Listing {
    store::Selection selection;
    std::vector<std::size_t> order;
    std::size_t first = 0;
    std::size_t last = 0;
};

Result<Listing> listing_for(Session& session, const Args& args, const std::vector<query::Column>& columns) {
    Listing listing;
    PLAINT_TRY(filter, filter_from(session, args));
    PLAINT_TRY(keys, query::parse_sort(args.value("sort").value_or("id"), session.policy().fields,
                                       &session.policy().vocabulary));
    PLAINT_TRY(limit, number_argument(args, "limit", static_cast<std::size_t>(-1)));
    PLAINT_TRY(offset, number_argument(args, "offset", 0));
    store::Parts parts;
    std::vector<std::string> computed;
    const auto want = [&](const data::Path& path) {
        if (const std::string name = path.str(); !name.starts_with('$')) return parts.add(path);
        computed.push_back(path.str());
    };
    for (const query::SortKey& key : keys) want(key.path);
    for (const query::Column& column : columns) want(column.path);
    add_basis(session.policy(), computed, parts);
    PLAINT_TRY(selection, store::select(session.survey(), filter, std::move(parts)));
    listing.selection = std::move(selection);
    if (!computed.empty()) {
        for (data::Document& record : listing.selection.records) record = with_computed(session, record, computed);
    }
    std::vector<data::View> views;
    for (const data::Document& record : listing.selection.records) views.push_back(record.root());
    listing.order = query::sorted(views, keys);
    listing.first = std::min(offset, listing.order.size());
    listing.last = limit < listing.order.size() - listing.first ? listing.first + limit : listing.order.size();
    return listing;
}

void print_json(Context& context, const Listing& listing, const std::vector<query::Column>& columns) {
    Json out = envelope("plaint.list", 1);
    out["total"] = listing.order.size();
    out["records"] = Json::array();
    for (std::size_t i = listing.first; i < listing.last; ++i) {
        Json row = Json::object();
        for (const query::Column& column : columns)
            row[column.path.str()] = json_of(listing.selection.records[listing.order[i]].root().at(column.path));
        out["records"].push_back(std::move(row));
    }
    context.print(json_text(out));
}

Table table_of(const Context& context, const Session& session, const Listing& listing,
               const std::vector<query::Column>& columns) {
    Table table;
    for (const query::Column& column : columns) {
        const bool text = column.shape == schema::Shape::text && column.choices == nullptr && column.path.str() != "id";
        table.columns.push_back({column.path.str(), column.label, Align::left, text ? Cut::on_terminal : Cut::never});
    }
    const auto row_of = [&](std::size_t i) {
        std::vector<std::string> row;
        const data::View record = listing.selection.records[listing.order[listing.first + i]].root();
        for (const query::Column& column : columns)
            row.push_back(query::cell(column, record, session.policy().zone).in(context.lang()));
        return row;
    };
    store::in_order(listing.last - listing.first, store::Threads::many, row_of,
                    [&](std::size_t, std::vector<std::string> row) { table.rows.push_back(std::move(row)); });
    return table;
}

Result<int> run_list(Context& context, const Args& args) {
    PLAINT_TRY(session, context.session());
    PLAINT_TRY(columns, query::parse_columns(args.value("columns").value_or(std::string(k_default_columns)),
                                             session->policy().fields, &session->policy().vocabulary));
    PLAINT_TRY(listing, listing_for(*session, args, columns));
    if (context.globals().format == Format::json) {
        print_json(context, listing, columns);
    } else {
        print_table(context, table_of(context, *session, listing, columns));
        const std::size_t shown = listing.last - listing.first;
        if (shown != listing.order.size())
            context.note(phrase({"{0} of {1} records shown", "共 {1} 条，显示 {0} 条"}, shown, listing.order.size()));
        if (listing.order.empty())
            context.note(phrase({"No record fits ({0} looked at)", "没有符合条件的记录（共 {0} 条）"},
                                listing.selection.looked_at));
    }
    context.report(listing.selection.unreadable);
    return listing.selection.unreadable.empty() ? 0 : 1;
}

}  // namespace

Command list_command() {
    Command command;
    command.words = {"list"};
    command.group = "read";
    command.help = Text("List records by filters, sorted, in columns", "按条件筛选、排序并分列列出记录");
    command.details = Text(
        "WHERE is an expression over the record's fields, for example: urgency in (urgent, high) and not state = closed. Words may be given in English or "
        "Chinese, computed values of the policy as $NAME. Everything given must hold.",
        "WHERE 是针对记录字段的表达式，例如：urgency in (紧急, 高) and not state = closed。取值可用中文或英文，策略的计算值写作 $名称。所有条件须同时满足。");
    command.needs = Needs::repository_to_read;
    command.formats = {Format::text, Format::json, Format::markdown, Format::csv};
    command.args = filter_arguments();
    Arg sort = option(
        "sort", "FIELDS",
        Text("fields to sort by, - before one for descending (default: id)", "排序字段，前加 - 为降序（缺省：id）"));
    sort.leading_dash = LeadingDash::allowed;
    command.args.push_back(sort);
    command.args.push_back(option(
        "columns", "FIELDS", phrase({"fields to show (default: {0})", "显示的字段（缺省：{0}）"}, k_default_columns)));
    command.args.push_back(option("limit", "N", Text("show at most N records", "最多显示 N 条")));
    command.args.push_back(option("offset", "N", Text("leave out the first N", "跳过前 N 条")));
    command.examples = {
        {"plaint list --open --sort urgency,received.at", {}},
        {"plaint list 'categories = schedule and received.at >= 2026-03-01' --columns id,title,customer.organization",
         {}}};
    command.run = run_list;
    return command;
}

}  // namespace plaint::cmd
