// The user's editor, run for real on a file in the git directory.
#pragma once

#include "cmd/session.hpp"

#include <string>
#include <string_view>

namespace plaint::cmd {

/// Lets the user edit `text`. The file keeps the given name in the git directory; it is removed when the text has been
/// used (`discard_edit`). An editor that fails is edit.editor, Failing::system; the text stays on disk.
Result<std::string> edit_text(Session& session, std::string_view file_name, std::string_view text);
void discard_edit(Session& session, std::string_view file_name);

}  // namespace plaint::cmd
