#!/bin/sh
# Installs what the named lists of this folder ask for and the machine lacks: `sh packages/install.sh build unit`.
# Asks apt only when something is missing, so that it works without a network when nothing is.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

if ! command -v dpkg-query >/dev/null; then
    echo "packages: this is not Debian; install what packages/*.txt name in your system's way" >&2
    exit 0
fi
installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' | sed -n 's/^ii *//p')

is_there() {
    if [ -n "$2" ] && command -v "$2" >/dev/null; then return 0; fi
    printf '%s\n' "$installed" | grep -qxF -- "$1"
}

missing=
for list in "$@"; do
    [ -f "$here/$list.txt" ] || { echo "packages: no list '$list' in $here" >&2; exit 2; }
    while read -r package command; do
        is_there "$package" "$command" || missing="$missing $package"
    done <<EOF
$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$here/$list.txt")
EOF
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "packages: neither root nor sudo; as root run: apt-get install$missing" >&2
        exit 1
    fi
    as_root=sudo
fi
echo "packages: installing$missing"
$as_root apt-get -q update || echo "packages: no fresh package lists; trying with the old ones" >&2
# shellcheck disable=SC2086  # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends $missing
