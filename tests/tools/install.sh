#!/bin/sh
# Puts the validators of package-lock.json into FOLDER, once: `sh tests/tools/install.sh FOLDER`. Needs the network only
# when they are not there yet or the lock has changed.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$1

mkdir -p "$folder"
if [ -d "$folder/node_modules" ] && cmp -s "$here/package-lock.json" "$folder/package-lock.json"; then exit 0; fi
cp "$here/package.json" "$folder/"
rm -f "$folder/package-lock.json"
(
    cd "$folder"
    cp "$here/package-lock.json" npm-shrinkwrap.json
    npm ci --prefer-offline --no-audit --no-fund --loglevel=error
    mv npm-shrinkwrap.json package-lock.json  # only now: a half-done installation must not pass for a whole one
)
