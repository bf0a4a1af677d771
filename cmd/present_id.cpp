#include "cmd/present_id.hpp"

#include "store/aliases.hpp"
#include "store/survey.hpp"

namespace plaint::cmd {

Result<std::string> present_id(const Context& context, const Session& session, std::string_view typed_id) {
    PLAINT_TRY(id, store::normal_id(session.policy(), typed_id));
    PLAINT_TRY(path, store::path_of(session.policy(), id));
    PLAINT_TRY(there, session.source().read(path, 0));
    if (there) return id;
    PLAINT_TRY(found, store::bearers(session.survey(), id));
    if (found.size() != 1) return id;
    context.note(phrase({"{0} is {1} now", "{0} 现为 {1}"}, id, found.front().id));
    return found.front().id;
}

}  // namespace plaint::cmd
