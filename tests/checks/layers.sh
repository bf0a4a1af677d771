#!/bin/sh
# The layering that ARCHITECTURE.md draws, held to by the sources: `sh tests/checks/layers.sh [ROOT]`.
# Prints each breach as `path:line: what [rule]` and exits 1; 0 when there is none; 2 when it cannot tell.
set -eu
cd "${1:-$(dirname -- "$0")/../..}"
breaches=$(mktemp)
trap 'rm -f "$breaches"' EXIT

# Sources as `path:line:code`, line comments left out.
code() {
    # shellcheck disable=SC2016  # awk's dollars
    find lib cmd -name '*.[ch]pp' | LC_ALL=C sort | xargs awk '
        { text = $0; sub(/(^|[ \t])\/\/.*/, "", text); if (text != "") print FILENAME ":" FNR ":" text }'
}

# only RULE EXPRESSION PLACES WHY: what EXPRESSION finds may occur only in paths that PLACES matches.
only() {
    code | grep -E -- "^[^:]*:[0-9]*:.*($2)" | grep -Ev -- "^($3)" | awk -F: -v why="$4" -v rule="$1" '
        { print $1 ":" $2 ": " why " [" rule "]" }' >>"$breaches" || true
}

edge='cmd/main\.cpp|cmd/process\.cpp'
only libgit2 '#include <git2' 'lib/git/' 'libgit2 belongs to lib/git'
only libyaml '#include <yaml\.h>' 'lib/yaml/' 'libyaml belongs to lib/yaml'
only yaml-cpp '#include <yaml-cpp/' 'lib/yaml/' 'yaml-cpp belongs to lib/yaml'
only sqlite '#include <sqlite3' 'lib/store/sqlite\.' 'SQLite belongs to lib/store/sqlite'
only cli11 '#include <CLI/' 'cmd/' 'CLI11 belongs to cmd'
only json '#include <nlohmann/' 'lib/data/json_|cmd/json' 'nlohmann-json belongs to lib/data/json_* and cmd/json*'
only pcre2 '#include <pcre2' 'lib/schema/' 'PCRE2 belongs to lib/schema'
only date '#include <date/' 'lib/time/' 'date belongs to lib/time'
only utf8proc '#include <utf8proc' 'lib/base/' 'utf8proc belongs to lib/base'
only regex 'std::w?regex|#include <regex>' 'nowhere' 'std::regex recurses on its text: use the schema room'\''s patterns'
only streams 'std::(cout|cerr|clog|cin)([^a-z_]|$)' "$edge" 'the standard streams belong to the edge'
only print '(^|[^a-z_])(v?f?printf|puts|fputs|putchar|fputc|perror|fmt::print|std::print) *\(' "$edge" \
    'only the edge prints'
# A hook, a signing program, an editor inherit the environment whole: what these two files do with it.
only environment '(^|[^a-z_])(secure_getenv|getenv|setenv|putenv) *\(|(^|[^a-z_.>(:])environ([^a-z_(]|$)' \
    "$edge|lib/git/child\.cpp|cmd/editor\.cpp" \
    'the environment is read at the edge and handed in'
only clock '_clock::now|(^|[^a-z_])(std::time|time|clock_gettime|gettimeofday)\((nullptr|NULL|0|&|CLOCK)' "$edge" \
    'the clock is read at the edge and handed in'
only randomness 'random_device|(^|[^a-z_])(getrandom|s?rand) *\(' "$edge" 'randomness is drawn at the edge and handed in'
only ending 'std::(exit|quick_exit|abort|terminate|_Exit) *\(' "$edge" 'only the edge ends the process'

# Room R may include its own headers and those of the rooms it names, directly or through them.
# shellcheck disable=SC2046  # a list of paths
awk '
    FILENAME == "lib/CMakeLists.txt" {
        sub(/#.*/, "")
        text = text " " $0
        next
    }
    FNR == 1 { if (!rooms_known) read_rooms(); split(FILENAME, part, "/"); room = part[2] }
    /^#include "/ {
        split($0, quoted, "\""); header = quoted[2]
        if (index(header, "/") == 0) { say("headers are included by room: \"room/header.hpp\""); next }
        other = substr(header, 1, index(header, "/") - 1)
        if (other != room && !((room, other) in uses)) say("room " room " does not name room " other)
    }
    function say(what) { print FILENAME ":" FNR ": " what " [rooms]" }
    function read_rooms(   n, i, calls, words, count, w, listing, a, b, c, changed) {
        rooms_known = 1
        n = split(text, calls, "plaint_room[(]")
        for (i = 2; i <= n; i++) {
            sub(/[)].*/, "", calls[i])
            count = split(calls[i], words, /[ \t]+/)
            listing = 0
            w = words[1] == "" ? 2 : 1
            a = words[w]; known[a] = 1
            for (w++; w <= count; w++) {
                if (words[w] == "ROOMS") listing = 1
                else if (words[w] == "LIBRARIES") listing = 0
                else if (listing && words[w] != "") uses[a, words[w]] = 1
            }
        }
        do {
            changed = 0
            for (a in known) for (b in known) for (c in known)
                if ((a, b) in uses && (b, c) in uses && !((a, c) in uses)) { uses[a, c] = 1; changed = 1 }
        } while (changed)
        for (a in known) if ((a, a) in uses) print "lib/CMakeLists.txt:1: room " a " depends on itself [rooms]"
    }' lib/CMakeLists.txt $(find lib -name '*.[ch]pp' | LC_ALL=C sort) >>"$breaches"

# Rules are data: what profiles call their states, roles, kinds and severities occurs in no quotes of the code.
profile_words() {
    for policy in templates/profiles/*/policy.yaml; do
        [ -f "$policy" ] || continue
        awk '
            /^[a-z_]+:/ { section = $1; states = 0; if (section == "name:") print $2; next }
            /^  [A-Za-z0-9_]+:/ && section ~ /^(roles|kinds|severities):$/ { word = $1; sub(/:$/, "", word); print word }
            section == "workflows:" && /^    [a-z_]+:/ { states = ($1 == "states:"); next }
            states && /^      [A-Za-z0-9_]+:/ { word = $1; sub(/:$/, "", word); print word; found = 1 }
            section == "actions:" { library = 1 }
            END { if (!found && !library) { print "layers: no states found in " FILENAME > "/dev/stderr"; exit 2 } }' "$policy" || return 2
    done
    for fields in templates/profiles/*/fields.yaml; do
        [ -f "$fields" ] || continue
        awk '
            /^  [a-z]/ { severity = ($1 ~ /(^|[.])severity:$/); choices = 0 }
            severity && /^    [a-z_]+:/ { choices = ($1 == "choices:"); next }
            severity && choices && /^      [a-z0-9_]+:/ { word = $1; sub(/:$/, "", word); print word }' "$fields"
    done
}
# Words of the engine's own that a profile may use as well: built-in events, the phases of a state, options.
engine_words() {
    sed -n 's/^inline constexpr std::string_view k_[a-z_]* = "\([a-z_]*\)";/\1/p' lib/policy/*.hpp
    find cmd -name '*.hpp' -exec sed -n 's/^inline constexpr std::string_view k_option_[a-z_]* = "\([a-z_]*\)";.*/\1/p' {} +
    sed -n 's/^enum class Phase {\(.*\)};/\1/p' lib/policy/policy.hpp | tr -s ' ,' '\n' | sed '/^$/d'
}
words=$(mktemp) && own=$(mktemp)
trap 'rm -f "$breaches" "$words" "$own"' EXIT
profile_words >"$words.all" || { rm -f "$words.all"; cat "$breaches"; exit 2; }
engine_words >"$own"
LC_ALL=C sort -u "$words.all" | grep -vxF -f "$own" >"$words" || true
rm -f "$words.all"
# cmd/annotations_*.cpp speak the words of CI systems, which call severities as some profiles do.
code | grep -v '^cmd/annotations_' | awk -v list="$words" '
    BEGIN { while ((getline word < list) > 0) of_a_profile[word] = 1 }
    {
        place = $0; match(place, /^[^:]*:[0-9]*:/); rest = substr(place, RLENGTH + 1); place = substr(place, 1, RLENGTH)
        n = split(rest, piece, "\"")
        for (i = 2; i <= n; i += 2)
            if (piece[i] in of_a_profile) print place " \"" piece[i] "\" is a word of a profile, not of plaint [profile-words]"
    }' >>"$breaches"

cat "$breaches"
[ ! -s "$breaches" ]
