#!/bin/sh
# Each rule of layers.sh finds a breach planted for it in a copy of the sources, and only that one.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
failed=0

fresh() {
    rm -rf "${copy:?}"/*
    mkdir -p "$copy/lib/policy" "$copy/lib/base" "$copy/lib/git" "$copy/lib/yaml" "$copy/lib/data" "$copy/lib/store" "$copy/cmd" \
        "$copy/templates/profiles/sample" "$copy/schemas"
    cp "$root/lib/policy/policy.hpp" "$copy/lib/policy/"
    cat >"$copy/lib/CMakeLists.txt" <<'EOF'
plaint_room(base LIBRARIES fmt)
plaint_room(data
  ROOMS base)  # a comment
plaint_room(yaml ROOMS data LIBRARIES yaml-cpp)
plaint_room(policy ROOMS data expr time schema)
plaint_room(expr)
plaint_room(time)
plaint_room(schema)
plaint_room(git ROOMS base)
EOF
    cat >"$copy/templates/profiles/sample/policy.yaml" <<'EOF'
version: 1
name: sample
roles:
  archivist: {label: {en: Archivist, zh: 档案员}}
kinds:
  praise: {label: {en: Praise, zh: 表扬}}
workflows:
  short:
    label: {en: Short, zh: 短}
    states:
      simmering: {label: {en: Simmering, zh: 处理中}, phase: open}
      closed: {label: {en: Closed, zh: 已关闭}, phase: closed}
    transitions:
      - {on: register, to: simmering}
EOF
    cat >"$copy/templates/profiles/sample/fields.yaml" <<'EOF'
fields:
  severity:
    choices:
      grievous: {en: Grievous, zh: 严重}
EOF
}

# expect RULE FILE LINE: the line, planted in FILE, is found as a breach of RULE, alone.
expect() {
    fresh
    printf '%s\n' "$3" >>"$copy/$2"
    status=0
    found=$(sh "$root/tests/checks/layers.sh" "$copy" 2>&1) || status=$?
    if [ "$status" != 1 ] || [ "$(printf '%s\n' "$found" | wc -l)" != 1 ] ||
        [ "${found##* }" != "[$1]" ] || [ "${found%%:*}" != "$2" ]; then
        echo "FAILED: '$3' in $2 should break [$1] alone; status $status, found: $found"
        failed=1
    fi
}

# allowed FILE LINE: the line, planted in FILE, breaks nothing.
allowed() {
    fresh
    printf '%s\n' "$2" >>"$copy/$1"
    if ! found=$(sh "$root/tests/checks/layers.sh" "$copy" 2>&1); then
        echo "FAILED: '$2' in $1 should be allowed; found: $found"
        failed=1
    fi
}

allowed lib/base/x.cpp ''
expect libgit2 lib/base/x.cpp '#include <git2.h>'
expect libgit2 cmd/x.cpp '#include <git2/sys/repository.h>'
expect libyaml lib/base/x.cpp '#include <yaml.h>'
expect yaml-cpp lib/data/x.cpp '#include <yaml-cpp/yaml.h>'
expect sqlite lib/store/cache.cpp '#include <sqlite3.h>'
expect cli11 lib/base/x.cpp '#include <CLI/CLI.hpp>'
expect json lib/data/document_x.cpp '#include <nlohmann/json.hpp>'
expect pcre2 lib/base/x.cpp '#include <pcre2.h>'
expect date lib/base/x.cpp '#include <date/date.h>'
expect utf8proc cmd/x.cpp '#include <utf8proc.h>'
expect regex cmd/x.cpp '    std::regex expression(text);'
expect streams lib/base/x.cpp '    std::cout << 1;'
expect streams cmd/list.cpp '    auto& out = std::cerr;'
expect print lib/base/x.cpp '    printf("x");'
expect print cmd/list.cpp '    fmt::print("x");'
expect environment lib/git/x.cpp '    const char* home = std::getenv("HOME");'
expect environment lib/git/x.cpp '    extern char** environ;'
expect clock lib/base/x.cpp '    const auto now = std::chrono::system_clock::now();'
expect clock lib/base/x.cpp '    return time(nullptr);'
expect clock cmd/list.cpp '    clock_gettime(CLOCK_REALTIME, &spec);'
expect randomness lib/base/x.cpp '    std::random_device seed;'
expect ending lib/base/x.cpp '    std::exit(1);'
expect rooms lib/data/x.cpp '#include "git/repository.hpp"'
expect rooms lib/base/x.cpp '#include "cmd/command.hpp"'
expect rooms lib/base/x.cpp '#include "local.hpp"'
expect profile-words lib/base/x.cpp '    if (state == "simmering") return;'
expect profile-words cmd/x.cpp '    role("archivist");'
expect profile-words cmd/x.cpp '    kind("praise");'
expect profile-words cmd/x.cpp '    severity("grievous");'
expect profile-words cmd/x.cpp '    profile("sample");'

allowed lib/git/x.cpp '#include <git2.h>'
allowed lib/yaml/x.cpp '#include "base/text.hpp"'
allowed lib/data/json_read.cpp '#include <nlohmann/json.hpp>'
allowed cmd/main.cpp '    run(std::cout, std::getenv("LANG"), std::chrono::system_clock::now());'
allowed lib/base/x.cpp '    // printf("x"); std::getenv; "simmering"'
allowed lib/base/x.cpp '    snprintf(buffer, size, "x"); fmt::format("x"); runtime(nullptr); my_environment(x);'
allowed lib/base/x.cpp '    if (phase == "closed" || event == "register") return;'

# A policy whose states cannot be found must not pass for one without breaches.
fresh
echo 'name: odd' >"$copy/templates/profiles/sample/policy.yaml"
status=0
sh "$root/tests/checks/layers.sh" "$copy" >/dev/null 2>&1 || status=$?
[ "$status" = 2 ] || { echo "FAILED: an unreadable policy should exit 2, not $status"; failed=1; }

exit "$failed"
