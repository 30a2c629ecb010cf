// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around what the keyboard talks to.
import QtQuick
import Fivepace

Rectangle {
    id: root

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.ringWidth
    color: "transparent"
    radius: Theme.buttonRadius + Theme.ringWidth
    border.width: Theme.ringWidth
    border.color: Theme.focus
    visible: root.shown
    z: 1
}
