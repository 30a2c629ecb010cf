#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails on any warning of qmllint: lint.sh BUILD. Left out are the ones that qmllint 6.4 is wrong about: properties of type qint64 and of our
# own values, which QML only hands on, and functions of lists.
set -euo pipefail

said="$(cmake --build "$1" --target fivepace_ui_qmllint 2>&1 || true)"
if grep -q "error:\|Failed to" <<< "$said"; then
    echo "$said"
    exit 1
fi
wrong='No type found for property|Type "(qlonglong|fivepace::[A-Za-z]+)" of property|not found on type "(QStringList|QVariantList|QList<[A-Za-z:]+>)"'
! grep "^Warning:" <<< "$said" | grep -Ev "$wrong"
