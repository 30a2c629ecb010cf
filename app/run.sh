#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and starts Fivepace: run.sh [FILE].
# Without FILE it opens your copy of the example squad. Without a display it walks the same loop and leaves papers and pictures in out/.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
file="${1:-}"
if [ -n "$file" ] && [ ! -e "$file" ]; then
    echo "There is no file $file. Give the path of a squad file, or nothing for the example squad." >&2
    exit 1
fi
[ -n "$file" ] && file="$(realpath "$file")"

"$root/packaging/install-packages.sh" build run

cd "$root"
build="$root/build/release"
[ -f "$build/build.ninja" ] || cmake --preset release > "$root/build-configure.log" || { cat "$root/build-configure.log" >&2; exit 1; }
rm -f "$root/build-configure.log"
cmake --build --preset release --target fivepace fivepace-cli -- --quiet

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    if [ -z "$file" ]; then
        data="${XDG_DATA_HOME:-$HOME/.local/share}/fivepace"
        file="$data/example.fivepace"
        mkdir -p "$data"
        [ -e "$file" ] || "$build/bin/fivepace-cli" example "$file"
    fi
    exec "$build/bin/fivepace" "$file"
fi
exec "$root/packaging/show-without-display.sh" "$build/bin" "$root/out" "$file"
