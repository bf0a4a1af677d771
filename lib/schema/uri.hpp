// URIs as `$id` and `$ref` use them: resolving against a base, fragments, JSON pointers.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaint::schema {

/// The absolute form of `reference` as seen from `base` (RFC 3986, 5.2). An empty base leaves it as it is.
std::string resolve_uri(std::string_view base, std::string_view reference);

/// What stands before and after the first `#`; the fragment still with its escapes.
std::pair<std::string_view, std::string_view> split_fragment(std::string_view uri);

/// Undoes `%41`; a lone percent sign stays.
std::string percent_decoded(std::string_view text);

/// The steps of a fragment that is a JSON pointer (`/a~1b/0`), unescaped; none for the empty pointer.
std::vector<std::string> pointer_steps(std::string_view fragment);

/// One step as it stands in a fragment.
std::string pointer_escaped(std::string_view step);

}  // namespace plaint::schema
