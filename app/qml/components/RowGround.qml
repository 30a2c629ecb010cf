// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of a table row: hairline below, the chosen row tinted, the ring while the keyboard is on it.
import QtQuick
import Fivepace

Rectangle {
    id: root

    property bool chosen: false
    property bool hovered: false
    property bool focused: false

    color: root.chosen ? Theme.selected : root.hovered ? Theme.hover : "transparent"

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
    FocusRing {
        anchors.margins: 0
        radius: Theme.chipRadius
        shown: root.focused
    }
}
