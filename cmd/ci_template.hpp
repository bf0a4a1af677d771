// Templates of CI files: lines for one language or case, names to fill in, other templates to put in. Their marks are
// such that YAML, shell and GitHub's own `${{ }}` stay what they are.
#pragma once

#include "base/lang.hpp"
#include "base/result.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaint::cmd {

/// What fills a template, by the names between two @.
struct TemplateValues {
    std::vector<std::pair<std::string_view, std::string>> words;  ///< `@ZONE@`, anywhere in a line.
    std::vector<std::pair<std::string_view, std::string>>
        blocks;                           ///< `@INSTALL@`, alone in its line; takes its indent.
    std::vector<std::string_view> cases;  ///< Of lines that begin with `@DEB@`: those to keep.
};

/// The text of a template for one language: of lines marked `#en ` and `#zh ` those of the language, without the mark.
std::string fill_template(std::string_view text, const TemplateValues& values, Lang lang);

}  // namespace plaint::cmd
