#!/bin/sh
# The benchmarks: whole processes beside their peers, then the measurements inside the process.
#   sh tests/bench/run.sh            repositories of 1,000 and 10,000 records
#   sh tests/bench/run.sh --short    1,000 records, fewer runs
# Repositories and the peers' data are kept in build/bench/data for the next run. Exits 0 whatever the figures are: a
# busy machine is no defect.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
size=
case "${1-}" in
    '') ;;
    --short) size=short ;;
    *) echo "usage: sh tests/bench/run.sh [--short]" >&2; exit 2 ;;
esac

sh "$root/packages/install.sh" build bench
cd "$root"
cmake --preset bench >/dev/null
cmake --build --preset bench --parallel "${PLAINT_JOBS:-2}" --target plaint benchmarks
mkdir -p build/bench/data
python3 tests/bench/measure.py build/bench/cmd/plaint build/bench/data $size
for program in build/bench/tests/bench/bench_*; do
    if [ -f "$program" ] && [ -x "$program" ]; then
        echo "--- ${program##*/}"
        "$program"
    fi
done
