// A complaint (or feedback of another kind) as the engine sees it: the few fields that every record has, and its
// events; all else stays a document.
#pragma once

#include "base/result.hpp"
#include "data/document.hpp"
#include "time/instant.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaint::model {

/// One event of `history`. Texts point into the record's document.
struct Event {
    time::Instant at;       ///< When it was recorded.
    std::string_view by;    ///< `Name <email>`.
    std::string_view name;  ///< An action of the policy, or one of the built-in events.
    std::string_view from;  ///< State before; empty for the first event and for events that leave the state alone.
    std::string_view to;    ///< State after; empty when it stays.
    std::optional<time::Instant> effective;  ///< When it really happened, when that was said.
    data::View view;                         ///< For positions, `note`, `values`, `entry`.
    std::string_view set_aside;              ///< Why it does not count; empty: it does.
};

/// An event as an item of `history` says it.
Event event_of(data::View item);

class Complaint {
public:
    /// Reads the engine's fields. The document should have passed the record schema; missing fields read as empty.
    explicit Complaint(data::Document document);

    [[nodiscard]] const data::Document& document() const { return m_document; }
    [[nodiscard]] data::View root() const { return m_document.root(); }
    [[nodiscard]] std::string_view id() const { return root().find("id").text(); }
    [[nodiscard]] std::string_view uid() const { return root().find("uid").text(); }
    [[nodiscard]] std::string_view kind() const { return root().find("kind").text(); }
    [[nodiscard]] std::string_view state() const { return root().find("state").text(); }
    [[nodiscard]] std::string_view title() const { return root().find("title").text(); }
    [[nodiscard]] std::optional<time::Instant> received_at() const;
    /// The events that count: what a merge has set aside stays in the document only.
    [[nodiscard]] const std::vector<Event>& history() const { return m_history; }

private:
    data::Document m_document;
    std::vector<Event> m_history;
};

}  // namespace plaint::model
