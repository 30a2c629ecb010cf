#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Power cuts, by hand, as root where a loop image can be mounted: powercuts.sh BIN [COUNT | --long]; 5 without, 100 with --long.
# Ends with 77 where this machine cannot mount an image, which tst_powercuts needs none of: it replays recorded writes.
# A program writes a squad on a file system of its own and says each edit that is stored. In the middle of it the image is copied as
# the disk has it, which is all that a machine without power would find. On the copy every edit that was said must be there.
set -euo pipefail

bin="$1"
count="${2:-5}"
[ "$count" != --long ] || count=100
desk="$(mktemp -d)"
writer=""
clear_desk() {
    [ -z "$writer" ] || kill -9 "$writer" 2> /dev/null || true
    wait 2> /dev/null || true
    umount "$desk/disk" 2> /dev/null || true
    rm -rf "$desk"
}
trap clear_desk EXIT

mkdir "$desk/disk"
dd if=/dev/zero of="$desk/image" bs=1M count=24 2> /dev/null
mkfs.ext4 -q "$desk/image"
if ! mount -o loop "$desk/image" "$desk/disk" 2> "$desk/said"; then
    echo "no image can be mounted here: $(cat "$desk/said")" >&2
    exit 77
fi

# within SECONDS COMMAND: asks again and again until it is so.
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || { echo "not within its time: $*" >&2; exit 1; }
        sleep 0.02
    done
}
stands_still() { grep -q "^State:.[TZ]" "/proc/$writer/status"; }
# A file of its own for each cut: a loop device that still has the one before holds what it read from it.
taken_at_one_moment() { cp "$desk/image" "$desk/cut-$cut" && cmp -s "$desk/image" "$desk/cut-$cut"; }
"$bin/fivepace-cli" example "$desk/disk/start.fivepace" --today 2026-05-04 > "$desk/said"
umount "$desk/disk"

# What the first athlete of the squad is called: the number of the newest edit. He stands first in the list, whatever his name.
newest_on() {
    "$bin/fivepace-cli" athletes "$1" --json --today 2026-05-04 |
        python3 -c 'import json, sys; print(max([int(a["name"]) for a in json.load(sys.stdin) if a["name"].isdigit()], default=0))'
}

lost=0
edits=0
for ((cut = 1; cut <= count; ++cut)); do
    mount -o loop "$desk/image" "$desk/disk"
    rm -f "$desk/disk/squad.fivepace"* # a journal of the cut before would be played into the fresh file
    cp "$desk/disk/start.fivepace" "$desk/disk/squad.fivepace"
    sync -f "$desk/disk"
    : > "$desk/stored"
    "$bin/killedwriter" "$desk/disk/squad.fivepace" > "$desk/stored" &
    writer=$!
    within 20 test -s "$desk/stored"
    sleep "0.$((RANDOM % 5))$((RANDOM % 10))"
    kill -STOP "$writer"
    within 20 stands_still # a flush that was asked for goes on till then
    stored="$(tail -n 1 "$desk/stored")"
    within 30 taken_at_one_moment
    kill -9 "$writer"
    wait "$writer" 2> /dev/null || true
    writer=""
    umount "$desk/disk"
    mount -o loop "$desk/cut-$cut" "$desk/disk"
    if ! "$bin/fivepace-cli" check "$desk/disk/squad.fivepace" --today 2026-05-04 > "$desk/said" 2>&1; then
        # The example's people have no such names; what `check` says of the file itself is what counts.
        grep -q "damaged\|disk did not" "$desk/said" && { cat "$desk/said" >&2; lost=$((lost + 1)); }
    fi
    found="$(newest_on "$desk/disk/squad.fivepace")"
    if [ "$found" -lt "${stored:-0}" ]; then
        echo "cut $cut: ${stored} edits were said, $found are there" >&2
        lost=$((lost + 1))
    fi
    edits=$((edits + ${stored:-0}))
    umount "$desk/disk"
    rm "$desk/cut-$cut"
    [ $((cut % 10)) != 0 ] || echo "$cut cuts, $edits edits said, $lost lost or damaged" >&2
done
echo "$count power cuts, $edits edits said before them: $lost lost or damaged"
[ "$lost" = 0 ]
