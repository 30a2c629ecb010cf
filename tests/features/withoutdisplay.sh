#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The loop without a display comes to its end and leaves all that it says: withoutdisplay.sh SCRIPT BIN OUT.
set -euo pipefail

script="$1" bin="$2" out="$3"
pages="today plan sheet log library squad charts backups settings"

looks() { # looks FILE...: each is there, and more than an empty picture or page
    for file in "$@"; do
        [ "$(stat -c %s "$file" 2> /dev/null || echo 0)" -gt 4000 ] || { echo "missing or empty: $file" >&2; exit 1; }
    done
}

export FIVEPACE_TODAY=2026-05-04
rm -rf "$out"
"$script" "$bin" "$out"
looks "$out"/{session-sheet,cycle-plan}.pdf "$out"/{reps,percent,means,curve,balance}.png
for page in $pages; do
    looks "$out/pages/$page-light.png"
done

# The same on a file of the coach's own, which stays as it is.
cp "$out/squad.fivepace" "$out/own.fivepace"
before="$(sha256sum < "$out/own.fivepace")"
"$script" "$bin" "$out" "$out/own.fivepace" > /dev/null
looks "$out/pages/plan-light.png" "$out/session-sheet.pdf"
[ "$before" = "$(sha256sum < "$out/own.fivepace")" ] || { echo "the coach's own file was changed" >&2; exit 1; }
