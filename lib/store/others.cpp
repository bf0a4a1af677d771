#include "store/others.hpp"

#include "policy/policy.hpp"
#include "store/selection.hpp"

#include <mutex>
#include <unordered_map>

namespace plaint::store {

namespace {

class OtherRecords final : public policy::Others {
public:
    OtherRecords(const Source& source, const policy::Policy& policy, std::unique_ptr<Cache> cache)
        : m_source(source), m_policy(policy), m_cache(std::move(cache)) {}

    [[nodiscard]] std::vector<Like> like(const policy::Computed& computed, std::string_view key) const override {
        std::call_once(m_once, [this] { look(); });
        const auto found = m_alike.find(place(computed, key));
        return found == m_alike.end() ? std::vector<Like>{} : found->second;
    }

private:
    static std::string place(const policy::Computed& computed, std::string_view key) {
        return fmt::format("{}\n{}", computed.name, key);
    }

    /// Records that cannot be read are like none: `check` tells of them.
    void look() const {
        Parts parts = {"id", "received.at"};
        for (const auto& computed : m_policy.computed) {
            if (!computed->same) continue;
            for (const data::Path& path : computed->same->by) parts.add(path);
            if (!computed->same->distinct.empty()) parts.add(computed->same->distinct);
        }
        const auto selection = select(Survey(m_source, m_policy, m_cache.get()), {}, std::move(parts));
        if (!selection) return;
        for (const data::Document& record : selection->records) note(record.root());
    }

    void note(data::View record) const {
        const auto received = time::parse_instant(record.find("received", "at").text());
        if (!received) return;
        for (const auto& computed : m_policy.computed) {
            const std::string key = computed->same ? policy::key_of(*computed->same, record) : std::string();
            if (key.empty()) continue;
            m_alike[place(*computed, key)].push_back({std::string(record.find("id").text()), received->seconds,
                                                      policy::text_at(record, computed->same->distinct)});
        }
    }

    const Source& m_source;
    const policy::Policy& m_policy;
    std::unique_ptr<Cache> m_cache;
    mutable std::once_flag m_once;
    mutable std::unordered_map<std::string, std::vector<Like>> m_alike;
};

}  // namespace

std::shared_ptr<const policy::Others> others(const Source& source, const policy::Policy& policy,
                                             std::unique_ptr<Cache> cache) {
    return std::make_shared<const OtherRecords>(source, policy, std::move(cache));
}

}  // namespace plaint::store
