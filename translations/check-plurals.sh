#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails, and names them, where texts that count something have no plural forms yet: check-plurals.sh LUPDATE APP TS.
# They are written into the file by the target update_translations and filled in by hand.
set -euo pipefail

lupdate="$1" app="$2" known="$3"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cp "$known" "$folder/read.ts"
"$lupdate" -silent "$app" -extensions cpp,h,qml -pluralonly -no-obsolete -locations none \
    -ts "$folder/read.ts" 2> "$folder/said" || { cat "$folder/said" >&2; exit 1; }
if grep -B 2 'type="unfinished"' "$folder/read.ts"; then
    echo "These texts have no plural forms in $(basename "$known")." >&2
    exit 1
fi
