#include "query/query.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace plaint;
using namespace plaint::query;

namespace {

data::Document record() {
    return data::Document::of(data::Mapping{
        {"a", *rc::gen::elementOf(
                  std::vector<data::Value>{{}, "", 1, 2, data::Number{"1.5"}, "x1", "x10", "x9", "X", "中"})},
        {"b", *rc::gen::elementOf(
                  std::vector<data::Value>{{}, true, false, "2026-03-01", "2026-03-01T00:00:00Z", data::Sequence{}})}});
}

}  // namespace

TEST_CASE("sorting gives each record once and sorting again changes nothing") {
    CHECK(rc::check([] {
        const std::size_t count = *rc::gen::inRange<std::size_t>(0, 30);
        std::vector<data::Document> documents;
        for (std::size_t i = 0; i < count; ++i) documents.push_back(record());
        std::vector<data::View> views;
        for (const data::Document& document : documents) views.push_back(document.root());
        const auto order = *rc::gen::element(Order::ascending, Order::descending);
        const std::vector<SortKey> keys = {{data::Path::parse("a").value(), order, schema::Shape::text, nullptr},
                                           {data::Path::parse("b").value(), order, schema::Shape::any, nullptr}};
        const std::vector<std::size_t> places = sorted(views, keys);
        std::vector<std::size_t> all = places;
        std::sort(all.begin(), all.end());
        for (std::size_t i = 0; i < all.size(); ++i) RC_ASSERT(all[i] == i);
        RC_ASSERT(all.size() == views.size());

        std::vector<data::View> again;
        for (const std::size_t place : places) again.push_back(views[place]);
        const std::vector<std::size_t> same = sorted(again, keys);
        for (std::size_t i = 0; i < same.size(); ++i) RC_ASSERT(same[i] == i);

        // Blanks last, whatever the direction.
        bool blank = false;
        for (const data::View view : again) {
            RC_ASSERT(!blank || view.find("a").is_blank());
            blank = view.find("a").is_blank();
        }
    }));
}
