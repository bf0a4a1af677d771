#include "cmd/json.hpp"

namespace plaint::cmd {

Json envelope(std::string_view name, int version) {
    Json json;
    json["schema"] = {{"name", name}, {"version", version}};
    return json;
}

std::string json_text(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

}  // namespace plaint::cmd
