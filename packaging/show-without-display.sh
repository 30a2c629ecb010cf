#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The loop without a window: show-without-display.sh BIN OUT [FILE]. Plans, prints, logs and charts on a fresh copy of the example squad (or of FILE) in OUT,
# and takes a picture of every page.
set -euo pipefail

bin="$1" out="$2" given="${3:-}"
cli="$bin/fivepace-cli"
squad="$out/squad.fivepace"
export QT_QPA_PLATFORM=offscreen

rm -rf "$out"
mkdir -p "$out"
if [ -n "$given" ]; then cp "$given" "$squad"; else "$cli" example "$squad"; fi

# The ids to work with: the first session still to come, its cycle, and the first athlete of its group.
read -r session cycle athlete < <("$cli" sessions "$squad" --json --next)
echo "$session $cycle $athlete"
