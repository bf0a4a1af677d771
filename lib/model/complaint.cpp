#include "model/complaint.hpp"

namespace plaint::model {

Event event_of(data::View view) {
    Event event;
    if (const auto at = time::parse_instant(view.find("at").text())) event.at = *at;
    event.by = view.find("by").text();
    event.name = view.find("event").text();
    event.from = view.find("from").text();
    event.to = view.find("to").text();
    event.effective = time::parse_instant(view.find("effective").text());
    event.view = view;
    event.set_aside = view.find("set_aside").text();
    return event;
}

Complaint::Complaint(data::Document document) : m_document(std::move(document)) {
    const data::View history = root().find("history");
    m_history.reserve(history.size());
    if (!history.is(data::Kind::sequence)) return;
    for (const data::View item : history) {
        if (Event event = event_of(item); event.set_aside.empty()) m_history.push_back(std::move(event));
    }
}

std::optional<time::Instant> Complaint::received_at() const {
    return time::parse_instant(root().find("received", "at").text());
}

}  // namespace plaint::model
