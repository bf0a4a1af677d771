#!/bin/sh
# The Debian package, made from a finished build: what is in it, and that the program runs from it alone, without the
# source tree's data: `sh tests/checks/package.sh BUILD`.
set -eu
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
fail() { echo "FAILED: $*"; failed=1; }

cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work" >"$work/cpack.log" 2>&1 || { cat "$work/cpack.log"; exit 1; }
deb=$(find "$work" -maxdepth 1 -name 'plaint_*.deb')
dpkg-deb --field "$deb" >"$work/fields"
dpkg-deb --contents "$deb" | awk '{ print $NF }' >"$work/files"
dpkg-deb --extract "$deb" "$work/root"

for field in 'Package: plaint' 'Section: vcs' 'Maintainer: ' 'Description: customer complaints' 'Depends: .*libc6' \
    'Depends: .*git' 'Depends: .*tzdata'; do
    grep -q "^$field" "$work/fields" || fail "no '$field' among the package's fields: $(cat "$work/fields")"
done
for file in bin/plaint share/bash-completion/completions/plaint share/fish/vendor_completions.d/plaint.fish \
    share/doc/plaint/copyright share/man/man1/plaint.1 share/man/man5/plaint-policy.5 share/man/man7/plaint-workflow.7; do
    grep -qxF "./usr/$file" "$work/files" || fail "no $file in the package"
done
grep -q '^./usr/share/zsh/.*/_plaint$' "$work/files" || fail "no zsh completion in the package"
if grep -v '^./usr/' "$work/files" | grep -qvxF './'; then fail "files outside /usr"; fi

# From registration on, in an empty home, with nothing but the one file.
plaint=$work/plaint
cp "$work/root/usr/bin/plaint" "$plaint"
mkdir "$work/home" "$work/team"
(
    cd "$work/team"
    export HOME="$work/home" GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8
    unset XDG_CONFIG_HOME GIT_DIR 2>/dev/null || true
    git init -q -b main .
    git config user.name 'Wang Fang' && git config user.email wang@example.cn
    "$plaint" --version && "$plaint" init && "$plaint" check && "$plaint" schema
) >"$work/run.log" 2>&1 || { fail "the packaged program does not run on its own:"; cat "$work/run.log"; }

exit "$failed"
