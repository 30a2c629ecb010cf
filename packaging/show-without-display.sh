#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The loop without a window: show-without-display.sh BIN OUT [FILE]. On a fresh copy of the example squad it plans a cycle, prints a sheet, logs
# reps and draws charts; on a copy of FILE it prints and draws only. Everything is left in OUT, with a picture of every page.
# FIVEPACE_TODAY (2026-05-04) stands for today where it is set.
set -euo pipefail

bin="$1" out="$2" given="${3:-}"
cli() { "$bin/fivepace-cli" "$@" --today "$today"; }
export QT_QPA_PLATFORM=offscreen

# Our own earlier output goes, and nothing else that somebody may keep there.
mkdir -p "$out/pages"
rm -f "$out"/{squad.fivepace,squad.fivepace.lock,session-sheet.pdf,cycle-plan.pdf,reps.png,percent.png,means.png,curve.png,balance.png} "$out"/pages/*.png
squad="$out/squad.fivepace"
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR="$(mktemp -d)"
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi
today="${FIVEPACE_TODAY:-$(date +%F)}"
say() { printf '\n%s\n' "$*"; }

if [ -n "$given" ]; then
    cp "$given" "$squad"
else
    cli example "$squad"
    say "Plan the next cycle of the 1500 m group:"
    cli plan "$squad" --group "1500 m group" --start "$(date -d "$today +7 days" +%F)" --days 14 --target 1500
fi

# The first session from today on, else the last one there is; the newest cycle under way; the first athlete.
session="$(cli sessions "$squad" | awk -v today="$today" 'NR > 1 { last = $1; if ($2 >= today && !found) found = $1 } END { print found ? found : last }')"
cycle="$(cli cycles "$squad" | awk 'END { if (NR > 1) print $1 }')"
athlete="$(cli athletes "$squad" | awk -F'  +' 'NR == 2 { print $1 }')"

if [ -n "$session" ]; then
    say "Print the session's sheet:"
    cli sheet "$squad" --session "$session" -o "$out/session-sheet.pdf"
fi
if [ -n "$cycle" ]; then
    say "Print the cycle's plan:"
    cli sheet "$squad" --cycle "$cycle" -o "$out/cycle-plan.pdf"
fi
if [ -z "$given" ]; then
    day="$(cli sessions "$squad" | awk -v id="$session" '$1 == id { print $2 }')"
    say "Log three reps of A. Okafor (digits only are read near the target):"
    "$bin/fivepace-cli" log "$squad" --session "$session" --athlete "A. Okafor" 571 568 57.2 --today "$day"
fi
if [ -n "$athlete" ]; then
    say "What they say:"
    cli insights "$squad" --athlete "$athlete"
    for kind in reps percent means curve balance; do
        cli chart "$squad" --athlete "$athlete" --kind "$kind" -o "$out/$kind.png" > /dev/null
    done
fi
"$bin/fivepace" --screenshots "$out/pages" --today "$today" --theme light --size 1280x800 "$squad" > /dev/null

say "Made in $out:"
(cd "$out" && find . -type f ! -name '*.lock' | sort | sed 's|^\./|  |')
