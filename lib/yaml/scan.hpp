// What the bytes of a text alone tell, before any YAML is read: encoding, forbidden characters, conflict markers.
#pragma once

#include "base/finding.hpp"

#include <cstddef>
#include <string_view>

namespace plaint::yaml {

/// Findings in one text, capped, since each costs a look at the whole text to find its line.
inline constexpr std::size_t k_most_findings = 100;

struct Scan {
    bool ascii = true;  ///< Characters are bytes.
    Findings findings;  ///< By position; empty when the text may go to the YAML reader.
};

Scan scan(std::string_view text);

/// Adds a finding at a place; past the cap a note that there are more, once.
void report(Findings& findings, Finding finding);

}  // namespace plaint::yaml
