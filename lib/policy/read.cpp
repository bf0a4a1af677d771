#include "base/nearest.hpp"
#include "policy/codes.hpp"
#include "policy/reader.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>

namespace plaint::policy {

namespace detail {

Reader::Reader(const std::vector<data::Document>& layers, schema::Fields fields, std::size_t inherited)
    : m_layers(layers), m_inherited(inherited) {
    m_policy.fields = std::move(fields);
    m_policy.vocabulary.variables = {{"actor", nullptr, {}}, {"roles", nullptr, {}}};
    m_policy.layers = layers;
    m_policy.inherited = inherited;
}

Result<Policy> Reader::read() && {
    find_append_only_lists();
    read_settings();
    read_series();
    read_roles();
    read_people();
    read_kinds();
    read_tracked();
    read_balances();
    read_computed();
    read_sign_offs();
    read_conditions();
    read_actions();
    read_routing();
    read_successor();
    read_history();
    read_workflows();
    if (has_errors(m_findings)) return fail(Failing::data, std::move(m_findings));
    m_policy.fields.name_values("state", m_policy.state_choices());
    m_policy.fields.name_values("kind", m_policy.kind_choices());
    return std::move(m_policy);
}

Section Reader::taken(std::string_view section, std::string_view member) const {
    std::set<std::string, std::less<>> named{std::string(builtin::k_register)};
    for (const auto& [name, workflow] : merged(m_layers, "workflows")) {
        for (const data::View transition : workflow.find("transitions")) {
            for (std::string& text : texts_of(transition.find(member))) named.insert(std::move(text));
        }
    }
    const auto is_inherited = [this](data::View view) {
        return std::any_of(m_layers.begin(), m_layers.begin() + static_cast<std::ptrdiff_t>(m_inherited),
                           [&](const data::Document& layer) { return &layer.tree() == &view.tree(); });
    };
    Section out = merged(m_layers, section);
    std::erase_if(out, [&](const auto& one) { return is_inherited(one.second) && !named.contains(one.first); });
    // A profile's own come first: a list of commands begins with what is peculiar to the system, `new` above all.
    std::stable_partition(out.begin(), out.end(), [&](const auto& one) { return !is_inherited(one.second); });
    return out;
}

void Reader::add(data::View where, Finding finding, data::Mark mark) {
    m_findings.push_back(data::at(where, std::move(finding), mark));
}

void Reader::unknown(data::View where, const Text& what, std::string_view name, const std::vector<std::string>& known,
                     data::Mark mark) {
    Phrase hint = {"Defined are: " + fmt::format("{}", fmt::join(known, ", ")),
                   "已定义的有：" + fmt::format("{}", fmt::join(known, "、"))};
    if (const auto near = nearest(name, known)) hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    add(where,
        error(k_unknown_name, phrase({"{0} `{1}` is not defined", "{0} `{1}` 未定义"}, Phrase(what), name), hint),
        mark);
}

bool Reader::known_event(std::string_view event) const {
    return m_policy.action(event) != nullptr ||
           std::find(std::begin(builtin::k_all), std::end(builtin::k_all), event) != std::end(builtin::k_all);
}

std::optional<data::Path> Reader::path(data::View where, std::string_view text) {
    auto parsed = data::Path::parse(text);
    if (!parsed) add(where, error(k_bad_value, phrase({"`{0}` is no path", "`{0}` 不是有效路径"}, text)));
    return parsed;
}

const schema::Field* Reader::field(data::View where, const data::Path& path) {
    const schema::Field* found = m_policy.fields.find(path);
    if (found != nullptr) return found;
    const std::string text = path.str();
    Phrase hint = Text("`plaint schema --fields` lists the fields", "`plaint schema --fields` 可列出字段");
    if (const auto near = nearest(text, m_policy.fields.names()))
        hint = phrase({"Did you mean `{0}`?", "是否想写 `{0}`？"}, *near);
    add(where, error(k_unknown_field, phrase({"the record has no field `{0}`", "记录中没有字段 `{0}`"}, text), hint));
    return nullptr;
}

std::optional<expr::Expr> Reader::expression(data::View where) {
    return taken(where, expr::Expr::parse(where.text(), &m_policy.fields, "expression", &m_policy.vocabulary));
}

std::optional<expr::Expr> Reader::entry_expression(data::View where, const data::Path& list) {
    return taken(where, expr::Expr::of_entries(list, where.text(), m_policy.fields, &m_policy.vocabulary));
}

std::optional<expr::Expr> Reader::taken(data::View where, Result<expr::Expr> parsed) {
    if (parsed) return std::move(*parsed);
    for (const Finding& found : parsed.error().findings) {
        // The column within the expression is of no use in a folded text: the message quotes the place instead.
        add(where, {Severity::error, std::string(k_bad_expression.word), {}, {}, {}, found.message, found.hint});
    }
    return std::nullopt;
}

void Reader::read_settings() {
    for (const data::Document& layer : m_layers) {
        const data::View root = layer.root();
        if (const data::View name = root.find("name")) m_policy.name = name.text();
        if (const data::View label = root.find("label")) m_policy.label = phrase_of(label);
        const data::View zone = root.find("zone");
        if (!zone) continue;
        if (const auto found = time::Zone::find(zone.text())) {
            m_policy.zone = *found;
        } else {
            add(zone, error(k_bad_value, phrase({"`{0}` is no IANA time zone", "`{0}` 不是 IANA 时区"}, zone.text()),
                            phrase({"Write for example Asia/Shanghai", "例如写 Asia/Shanghai"})));
        }
    }
}

namespace {

/// Splits `CP-{year}-{number:3}`; false when it is not of that form.
bool split_pattern(std::string_view pattern, Series& series) {
    constexpr std::string_view k_year = "{year}";
    constexpr std::string_view k_number = "{number:";
    const auto year = pattern.find(k_year);
    const auto number = pattern.find(k_number);
    if (year == std::string_view::npos || number == std::string_view::npos || number < year || pattern.back() != '}')
        return false;
    series.prefix = pattern.substr(0, year);
    series.middle = pattern.substr(year + k_year.size(), number - year - k_year.size());
    const std::string_view width =
        pattern.substr(number + k_number.size(), pattern.size() - number - k_number.size() - 1);
    const auto read = std::from_chars(width.data(), width.data() + width.size(), series.width);
    return read.ec == std::errc{} && read.ptr == width.data() + width.size() && series.width >= 1 &&
           series.width <= 9 && !series.prefix.empty();
}

}  // namespace

void Reader::read_series() {
    for (const auto& [name, view] : merged(m_layers, "series")) {
        Series series;
        series.name = name;
        series.folder = view.find("folder").text();
        const data::View pattern = view.find("pattern");
        if (!split_pattern(pattern.text(), series)) {
            add(pattern,
                error(k_bad_value, phrase({"`{0}` is no id pattern", "`{0}` 不是编号模式"}, pattern.text()),
                      phrase({"Write for example CP-{{year}}-{{number:3}}", "例如写 CP-{{year}}-{{number:3}}"})));
            continue;
        }
        const auto clashes = [&](const Series& other) { return other.prefix == series.prefix; };
        if (std::any_of(m_policy.series.begin(), m_policy.series.end(), clashes)) {
            add(pattern, error(k_clash, phrase({"another series begins with `{0}` too", "另一编号系列也以 `{0}` 开头"},
                                               series.prefix)));
        }
        m_policy.series.push_back(std::move(series));
    }
}

void Reader::read_roles() {
    for (const auto& [name, view] : merged(m_layers, "roles"))
        m_policy.roles.push_back({name, phrase_of(view.find("label"))});
}

void Reader::read_people() {
    for (const data::Document& layer : m_layers) {
        for (const data::View view : layer.root().find("people")) {
            const data::View person = view.find("person");
            const std::string_view text = person.text();
            const auto open = text.rfind(" <");
            if (open == std::string_view::npos || text.back() != '>') {
                add(person ? person : view,
                    error(k_bad_value,
                          phrase({"`{0}` is not written as git writes people", "`{0}` 不是 git 的人员写法"}, text),
                          phrase({"Write `Name <email>`", "请写成 `姓名 <邮箱>`"})));
                continue;
            }
            Person one{std::string(text.substr(0, open)), std::string(text.substr(open + 2, text.size() - open - 3)),
                       texts_of(view.find("roles")), texts_of(view.find("departments"))};
            for (const data::View role : view.find("roles")) {
                const auto known = names(m_policy.roles);
                if (std::find(known.begin(), known.end(), role.text()) == known.end())
                    unknown(role, {"the role", "角色"}, role.text(), known);
            }
            m_policy.people.push_back(std::move(one));
        }
    }
}

void Reader::read_kinds() {
    const Section workflows = merged(m_layers, "workflows");
    std::vector<std::string> workflow_names;
    for (const auto& [name, view] : workflows) workflow_names.push_back(name);
    for (const auto& [name, view] : merged(m_layers, "kinds")) {
        Kind kind{name,
                  phrase_of(view.find("label")),
                  std::string(view.find("series").text()),
                  std::string(view.find("workflow").text()),
                  {}};
        for (const data::View item : view.find("required")) {
            const auto parsed = path(item, item.text());
            if (parsed && field(item, *parsed) != nullptr) kind.required.push_back(*parsed);
        }
        if (m_policy.series_of(kind.series) == nullptr)
            unknown(view.find("series"), {"the id series", "编号系列"}, kind.series, names(m_policy.series));
        if (std::find(workflow_names.begin(), workflow_names.end(), kind.workflow) == workflow_names.end())
            unknown(view.find("workflow"), {"the workflow", "工作流"}, kind.workflow, workflow_names);
        m_policy.kinds.push_back(std::move(kind));
    }
}

void Reader::read_tracked() {
    data::View tracked;
    for (const data::Document& layer : m_layers) {
        if (const data::View found = layer.root().find("tracked")) tracked = found;
    }
    for (const data::View item : tracked) {
        const auto parsed = path(item, item.text());
        if (parsed && field(item, *parsed) != nullptr) m_policy.tracked.push_back(*parsed);
    }
}

void Reader::read_conditions() {
    for (const auto& [code, view] : taken("conditions", "require")) {
        m_condition_codes.push_back(code);
        auto require = expression(view.find("require"));
        if (!require) continue;
        m_policy.conditions.push_back(std::make_unique<Condition>(
            Condition{code, std::move(*require), phrase_of(view.find("message")), phrase_of(view.find("hint")),
                      phrase_of(view.find("explain")), view}));
    }
}

void Reader::read_routing() {
    data::View routing;
    for (const data::Document& layer : m_layers) {
        if (const data::View found = layer.root().find("routing")) routing = found;
    }
    for (const data::View line : routing) {
        auto when = expression(line.find("when"));
        const data::View lead = line.find("lead");
        const std::vector<std::string> known = names(m_policy.roles);
        if (std::find(known.begin(), known.end(), lead.text()) == known.end())
            unknown(lead, {"the role", "角色"}, lead.text(), known);
        if (!when) continue;
        m_policy.routing.push_back({std::move(*when), phrase_of(line.find("label")), std::string(lead.text()),
                                    texts_of(line.find("departments")), phrase_of(line.find("escalate"))});
    }
}

void Reader::read_successor() {
    data::View said;
    for (const data::Document& layer : m_layers) {
        if (const data::View found = layer.root().find("successor")) said = found;
    }
    if (!said || said.is(data::Kind::null)) return;
    Successor out;
    for (const data::View item : said.find("copies")) {
        const auto parsed = path(item, item.text());
        if (parsed && field(item, *parsed) != nullptr) out.copies.push_back(*parsed);
    }
    const data::View link = said.find("link");
    out.link = link.text();
    const schema::Field* type = m_policy.fields.find("links.type");
    std::vector<std::string> known;
    if (type != nullptr) {
        for (const schema::Choice& choice : type->choices) known.push_back(choice.value);
    }
    if (!known.empty() && std::find(known.begin(), known.end(), out.link) == known.end())
        unknown(link ? link : said, {"the type of link", "关联类型"}, out.link, known);
    m_policy.successor = std::move(out);
}

}  // namespace detail

Result<Policy> read(const std::vector<data::Document>& layers, schema::Fields fields, std::size_t inherited) {
    return detail::Reader(layers, std::move(fields), inherited).read();
}

}  // namespace plaint::policy
