// SPDX-License-Identifier: GPL-3.0-or-later
// The chip of one of the five paces, from which another rung is chosen for it.
import QtQuick
import Fivepace

Combo {
    id: root

    required property string rung
    required property string chip
    property string tip: ""

    leftPadding: 0
    rightPadding: 0
    implicitWidth: chipItem.implicitWidth
    implicitHeight: chipItem.implicitHeight
    opacity: 1
    indicator: Item {}
    background: FocusRing {
        radius: Theme.chipRadius + Theme.ringWidth
        shown: root.visualFocus
    }
    contentItem: RungChip {
        id: chipItem

        rung: root.rung
        text: root.chip
        Accessible.ignored: true
    }

    Tip {
        text: root.tip
        shown: root.hovered && !root.down && root.tip !== ""
    }
}
