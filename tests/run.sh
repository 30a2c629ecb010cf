#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and runs every test: run.sh [--all | --release | --asan | --tidy | --bench] [ctest options].
#   (none)   the debug build and its tests
#   --all    the core from a plain `cmake -S . -B build`, the debug build with its tests but for the hands, and the release build
#            with all tests: a hand does the same in either, and takes a quarter of an hour; CI runs it
#   --release  the release build and its tests
#   --asan   the same under the address and undefined behaviour sanitizers
#   --tidy   no build and no tests: clang-tidy over core, or over the files whose path matches (--tidy core/domain/log)
#   --bench [bench…]  the benchmarks instead of the tests, on a release build: what each takes, what a bare baseline
#            takes, their ratio and the limit, in one table at the end; fails where a limit is clearly broken
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
what=dev
case "${1:-}" in
    --all | --release | --asan | --tidy | --bench) what="${1#--}"; shift ;;
esac

"$root/packaging/install-packages.sh" build run test

configure() { [ -f "build/$1/build.ninja" ] || cmake --preset "$1"; }

# build_and_test PRESET [ctest options]
build_and_test() {
    local preset="$1"
    shift
    configure "$preset"
    cmake --build --preset "$preset"
    ctest --preset "$preset" "$@"
}

# What someone types who has read nothing: no preset, no ccache, the generator that CMake takes by itself.
build_core_plainly() {
    env -u CMAKE_GENERATOR cmake -S . -B build/plain -DFIVEPACE_CCACHE=OFF > /dev/null
    cmake --build build/plain --parallel 2 --target fivepace_domain fivepace_storage fivepace_exchange
}

# Configures only: nothing in core is generated that tidying reads.
tidy_core() {
    "$root/packaging/install-packages.sh" tidy
    configure tidy
    [ $# -gt 0 ] || set -- "$root/core/"
    run-clang-tidy-19 -quiet -p build/tidy -j "$(nproc)" "$@"
}

# run_benchmarks [bench…]: all of them where none is named.
run_benchmarks() {
    local said failed="" bench
    said="$(mktemp)"
    [ $# -gt 0 ] || set -- build/release/bin/bench_*
    for bench in "$@"; do
        bench="$(basename "$bench")"
        "build/release/bin/$bench" | tee -a "$said" | sed '/^limit/d' || failed="$failed $bench"
    done
    awk -F '\t' '
        BEGIN { print ""; row("what", "ours", "bare", "ratio", "limit", "") }
        /^limit/ { row($2, $3, $4, $5, $6, $7) }
        function row(what, ours, bare, ratio, limit, verdict) {
            printf "%-90s %10s %10s %9s %9s  %s\n", what, ours, bare, ratio, limit, verdict
        }' "$said"
    rm -f "$said"
    [ -z "$failed" ] || { echo "failed:$failed"; return 1; }
}

case "$what" in
    tidy) tidy_core "$@" ;;
    bench)
        configure release
        cmake --build --preset release --target fivepace fivepace-cli fivepace_benchmarks
        run_benchmarks "$@"
        ;;
    all)
        build_core_plainly
        build_and_test dev --label-exclude hands "$@"
        build_and_test release "$@"
        ;;
    *) build_and_test "$what" "$@" ;;
esac
