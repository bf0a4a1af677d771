#!/bin/sh
# Builds plaint and runs its tests; on Debian 12 what is missing is installed first. The last line counts the tests.
#   sh tests/run.sh            everything
#   sh tests/run.sh --quick    the unit tests only
# PLAINT_JOBS says how many things to do at once (default: one per core).
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
jobs=${PLAINT_JOBS:-$(nproc 2>/dev/null || echo 2)}

case "${1-}" in
    '') lists='build unit test' targets=all only='.' ;;
    --quick) lists='build unit' targets=unit only='^unit_' ;;
    *) echo "usage: sh tests/run.sh [--quick]" >&2; exit 2 ;;
esac

# shellcheck disable=SC2086  # a list of words
sh "$root/packages/install.sh" $lists

if command -v ccache >/dev/null; then
    # What one checkout has compiled serves another.
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=true
fi
cd "$root"
cmake --preset dev
cmake --build --preset dev --parallel "$jobs" --target "$targets"

results=$root/build/dev/results.xml
rm -f "$results"
status=0
ctest --preset dev --parallel "$jobs" --timeout 600 --tests-regex "$only" --output-junit "$results" || status=$?

# A test that could not be started counts as failed; one that said itself that it cannot run here, as skipped.
counts=$(awk '
    /^\t<testcase / {
        all++
        if (/ status="fail"/) failed++
        if (/ status="disabled"/) skipped++
    }
    /^\t\t<skipped message=/ { if (/message="SKIP_/) skipped++; else failed++ }
    END {
        line = (all - failed - skipped) " passed, " failed + 0 " failed"
        print skipped ? line ", " skipped " skipped" : line
    }
' "$results")
echo "$counts"
exit "$status"
