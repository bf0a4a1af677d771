// The other records, for values that count those like a record.
#include "store/others.hpp"

#include "unit/store/shelf.hpp"

using namespace plaint;
using namespace plaint::store;
using namespace plaint::store::test;

namespace {

policy::Computed counting(const char* name, std::vector<const char*> by, const char* distinct) {
    policy::Computed out;
    out.name = name;
    out.same.emplace();
    for (const char* path : by) out.same->by.push_back(*data::Path::parse(path));
    out.same->distinct = *data::Path::parse(distinct);
    return out;
}

void put(const Shelf& shelf, int number, const char* more) {
    Shelf::write(shelf.record(number),
                 fmt::format("id: CP-2026-{:03}\nreceived: {{at: \"2026-03-{:02}T09:00:00+08:00\"}}\n{}", number,
                             number % 28 + 1, more));
}

std::vector<std::string> ids(const std::vector<policy::Others::Like>& all) {
    std::vector<std::string> out;
    for (const auto& one : all) out.push_back(one.id);
    return out;
}

}  // namespace

TEST_CASE("records of equal values are found, looked up once for all who ask") {
    const Shelf shelf;
    put(shelf, 1, "subject: {contract: HT-1}\ncustomer: {phone: '1'}\n");
    put(shelf, 2, "subject: {contract: HT-2}\ncustomer: {phone: '1'}\n");
    put(shelf, 3, "subject: {contract: HT-1}\n");
    put(shelf, 4, "customer: {phone: '1'}\n");
    Shelf::write(shelf.record(5), "id: CP-2026-005\nsubject: {contract: HT-1}\n");  // received nobody knows when
    Rules asked = fresh_rules();
    for (auto& one : {counting("by_contract", {"subject.contract"}, "customer.phone"),
                      counting("by_phone", {"customer.phone"}, "")})
        asked.policy.computed.push_back(std::make_unique<policy::Computed>(one));
    const AgedSource source(shelf.top());
    const auto found = others(source, asked.policy, nullptr);
    CHECK(source.read() == 0);
    const policy::Computed& contract = *asked.policy.computed[asked.policy.computed.size() - 2];
    const policy::Computed& phone = *asked.policy.computed.back();
    auto record = yaml::parse("subject: {contract: HT-1}\ncustomer: {phone: '1'}\n", "record");
    REQUIRE(record);
    const auto alike = found->like(contract, policy::key_of(*contract.same, record->root()));
    CHECK(ids(alike) == std::vector<std::string>{"CP-2026-001", "CP-2026-003"});
    CHECK(alike[0].distinct == "1");
    CHECK(alike[1].distinct.empty());
    CHECK(alike[0].received == time::parse_instant("2026-03-02T09:00:00+08:00")->seconds);
    CHECK(source.read() == Shelf::k_records);
    CHECK(ids(found->like(phone, policy::key_of(*phone.same, record->root()))) ==
          std::vector<std::string>{"CP-2026-001", "CP-2026-002", "CP-2026-004"});
    CHECK(found->like(contract, "nothing").empty());
    CHECK(source.read() == 0);
}
