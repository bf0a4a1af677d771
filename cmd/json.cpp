#include "cmd/json.hpp"

namespace plaint::cmd {

Json envelope(std::string_view name, int version) {
    Json json;
    json["schema"] = {{"name", name}, {"version", version}};
    return json;
}

std::string json_text(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

Json json_of(data::View view) {
    switch (view.kind()) {
        case data::Kind::null:
            return nullptr;
        case data::Kind::boolean:
            return view.text() == "true" || view.text() == "True" || view.text() == "TRUE";
        case data::Kind::integer:
            return view.integer().value_or(0);
        case data::Kind::number:
        case data::Kind::string:
            return std::string(view.text());
        case data::Kind::sequence: {
            Json out = Json::array();
            for (const data::View item : view) out.push_back(json_of(item));
            return out;
        }
        case data::Kind::mapping: {
            Json out = Json::object();
            for (const data::View member : view) out[std::string(member.key())] = json_of(member);
            return out;
        }
    }
    return nullptr;
}

Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

}  // namespace plaint::cmd
