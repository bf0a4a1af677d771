#!/bin/sh
# Every man page, written by hand or by the program, is one that mandoc finds nothing wrong with and that names itself:
# `sh tests/checks/manual.sh FOLDER`, FOLDER being the generated ones.
set -eu
generated=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
pages=$(find "$generated" "$here/../../man" -name '*.[157]' | LC_ALL=C sort)
failed=0
count=0

for page in $pages; do
    count=$((count + 1))
    mandoc -T lint -W warning "$page" || failed=1
    name=$(basename "$page")
    shown=$(mandoc -T utf8 "$page" | head -1 | sed "s/.$(printf '\b')//g" | tr 'A-Z' 'a-z')
    case "$shown" in
        "${name%.*}(${name##*.})"*) ;;
        *) echo "FAILED: $page heads itself '$shown'"; failed=1 ;;
    esac
done
echo "$count pages"
[ "$count" -gt 2 ] || { echo "FAILED: too few pages"; failed=1; }
exit "$failed"
