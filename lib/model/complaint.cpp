#include "model/complaint.hpp"

namespace plaint::model {

namespace {

Event read_event(data::View view) {
    Event event;
    if (const auto at = time::parse_instant(view.find("at").text())) event.at = *at;
    event.by = view.find("by").text();
    event.name = view.find("event").text();
    event.from = view.find("from").text();
    event.to = view.find("to").text();
    event.effective = time::parse_instant(view.find("effective").text());
    event.view = view;
    return event;
}

}  // namespace

Complaint::Complaint(data::Document document) : m_document(std::move(document)) {
    const data::View history = root().find("history");
    m_history.reserve(history.size());
    if (!history.is(data::Kind::sequence)) return;
    for (const data::View event : history) m_history.push_back(read_event(event));
}

std::optional<time::Instant> Complaint::received_at() const {
    return time::parse_instant(root().find("received", "at").text());
}

}  // namespace plaint::model
