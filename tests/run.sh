#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and runs every test: run.sh [--asan | --bench] [ctest options].
#   --asan   the same under the address and undefined behaviour sanitizers
#   --bench  the benchmarks instead of the tests, on a release build; prints ratios against a bare baseline
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
preset=dev
case "${1:-}" in
    --asan) preset=asan; shift ;;
    --bench) preset=release; shift ;;
esac

"$root/packaging/install-packages.sh" build run test

[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
if [ "$preset" = release ]; then
    cmake --build --preset release --target fivepace fivepace-cli fivepace_benchmarks
    for bench in build/release/bin/bench_*; do "$bench" "$@"; done
    exit
fi
cmake --build --preset "$preset"
ctest --preset "$preset" "$@"
