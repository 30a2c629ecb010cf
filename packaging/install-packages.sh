#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages of debian-packages.txt that are missing: install-packages.sh WHEN … (build, run, test, tidy, tools).
# Does nothing, in a moment, where all are there.
set -euo pipefail

list="$(dirname "${BASH_SOURCE[0]}")/debian-packages.txt"

wanted=()
for when in "$@"; do
    while read -r group package; do
        [ "$group" = "$when" ] && wanted+=("$package")
    done < "$list"
done

mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
    <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort -u))
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo > /dev/null; then
        echo "Missing packages: ${missing[*]}" >&2
        echo "Install them as root, or install sudo, and start again." >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" >> "$log" 2>&1; }
if ! apt update || ! apt install -y --no-install-recommends "${missing[@]}"; then
    cat "$log" >&2
    echo "The packages could not be installed. Mend what apt-get says above, and start again." >&2
    exit 1
fi
