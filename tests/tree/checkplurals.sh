#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails where the program counts something in a sentence whose plural nobody wrote: checkplurals.sh SOURCE_DIR LUPDATE.
set -euo pipefail
copy="$(mktemp --suffix=.ts)"
trap 'rm -f "$copy"' EXIT
cp "$1/translations/fivepace_en.ts" "$copy"
"$2" -silent -pluralonly -no-obsolete -locations none "$1/app" -ts "$copy"
if grep -B4 'type="unfinished"' "$copy" | grep '<source>'; then
    echo "Run the target update_translations and write these plurals into translations/fivepace_en.ts."
    exit 1
fi
