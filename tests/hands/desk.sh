#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a desk of its own, an X server and a window manager: desk.sh PROGRAM [ARGUMENT…].
# The screen is larger than the window, so that the server's own pointer, in its middle, touches nothing.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
desk="$(mktemp -d)"
clear_desk() {
    local jobs
    jobs="$(jobs -p)"
    [ -z "$jobs" ] || kill $jobs 2> /dev/null || true
    wait || true
    rm -rf "$desk"
}
trap clear_desk EXIT

mkfifo "$desk/display" "$desk/managed"
Xvfb -displayfd 3 -screen 0 4000x2400x24 -nolisten tcp -noreset 3> "$desk/display" > "$desk/xvfb.log" 2>&1 &
read -r -t 60 display < "$desk/display" || { cat "$desk/xvfb.log" >&2; exit 1; }
export DISPLAY=":$display"
openbox --sm-disable --config-file "$here/openbox.xml" --startup "sh -c 'echo yes > $desk/managed'" > "$desk/openbox.log" 2>&1 &
read -r -t 60 _ < "$desk/managed" || { cat "$desk/openbox.log" >&2; exit 1; }

"$@"
