#include "policy/balance.hpp"

#include "base/unicode.hpp"
#include "schema/entries.hpp"

#include <algorithm>
#include <set>

namespace plaint::policy {

namespace {

/// A quantity coming in or going out.
struct Movement {
    std::string_view key;
    std::string_view at;
    bool out = false;
    schema::Decimal quantity;
    data::View entry;
};

void collect(const Balance& balance, const Flow& flow, bool out, data::View record, const expr::Scope& scope,
             std::vector<Movement>& movements) {
    for (const data::View entry : schema::standing_entries(record.at(flow.entries))) {
        const data::View key = entry.find(balance.key);
        const auto quantity = schema::Decimal::parse(entry.find(flow.quantity).text());
        if (key.is_blank() || !quantity) continue;
        if (flow.where && !flow.where->holds_of(entry, record, scope)) continue;
        movements.push_back({key.text(), entry.find("at").text(), out, *quantity, entry});
    }
}

/// In the order of their moments; what comes in at the same one as something goes out was there before.
bool earlier(const Movement& a, const Movement& b) {
    const auto left = time::parse_instant(a.at);
    const auto right = time::parse_instant(b.at);
    if (left && right && *left != *right) return *left < *right;
    if (a.at.size() == b.at.size() && !left && !right && a.at != b.at) return a.at < b.at;
    return !a.out && b.out;
}

Phrase figures(const Account& account) {
    return phrase({"{0}: {1} in, {2} out", "{0}：入 {1}，出 {2}"}, printable(account.key), account.in.text(),
                  account.out.text());
}

}  // namespace

std::vector<Account> accounts(const Balance& balance, data::View record, const expr::Scope& scope) {
    std::vector<Movement> movements;
    for (const Flow& flow : balance.in) collect(balance, flow, false, record, scope, movements);
    for (const Flow& flow : balance.out) collect(balance, flow, true, record, scope, movements);
    std::stable_sort(movements.begin(), movements.end(), earlier);
    std::vector<Account> out;
    for (const Movement& one : movements) {
        const auto same = [&](const Account& account) { return account.key == one.key; };
        auto account = std::find_if(out.begin(), out.end(), same);
        if (account == out.end()) {
            const schema::Decimal zero = *schema::Decimal::parse("0");
            account = out.insert(out.end(), {std::string(one.key), zero, zero, {}});
        }
        schema::Decimal& side = one.out ? account->out : account->in;
        if (const auto sum = side.plus(one.quantity)) side = *sum;
        if (!account->overdrawn && account->in < account->out) account->overdrawn = one.entry;
    }
    return out;
}

expr::Vocabulary::Basis basis_of(const Balance& balance) {
    expr::Vocabulary::Basis basis;
    for (const std::vector<Flow>* side : {&balance.in, &balance.out}) {
        for (const Flow& flow : *side) {
            for (const std::string& member :
                 {balance.key, flow.quantity, std::string("id"), std::string("at"), std::string("corrects")}) {
                basis.paths.push_back((flow.entries / std::string_view(member)).str());
            }
            if (!flow.where) continue;
            for (std::string& path : flow.where->paths()) basis.paths.push_back(std::move(path));
            basis.clock = basis.clock || flow.where->reads_clock();
            basis.others = basis.others || flow.where->reads_others();
        }
    }
    return basis;
}

Phrase open_accounts(const std::vector<Account>& accounts) {
    Phrase out;
    for (const Account& account : accounts) {
        if (account.even()) continue;
        const Phrase one = figures(account);
        out.en += (out.en.empty() ? "" : "; ") + one.en;
        out.zh += (out.zh.empty() ? "" : "；") + one.zh;
    }
    return out.empty() ? Phrase(Text("nothing is open", "无未结项")) : out;
}

}  // namespace plaint::policy
