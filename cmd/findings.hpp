// Findings as a person or a program reads them.
#pragma once

#include "base/finding.hpp"
#include "base/lang.hpp"

#include <string>

namespace plaint::cmd {

enum class Colors { off, on };

/// `path:line:col: error: message [code]`, the source line with a mark below the place, and the hint; at the end, when
/// there are several, how many.
std::string findings_text(const Findings& findings, Lang lang, Colors colors);

/// `3 errors, 1 warning`
Phrase findings_summary(const Findings& findings);

/// One object of schema plaint.findings, version 1, with its line end.
std::string findings_json(const Findings& findings, Lang lang);

}  // namespace plaint::cmd
