// SPDX-License-Identifier: GPL-3.0-or-later
// One of the two small arrows of a Spin.
import QtQuick
import Fivepace

Rectangle {
    id: root

    property alias glyph: icon.glyph
    property bool lit: false

    implicitWidth: 24
    implicitHeight: Theme.controlHeight / 2 - 2
    radius: Theme.chipRadius
    color: root.lit ? Theme.hover : "transparent"

    Icon {
        id: icon

        anchors.centerIn: parent
        size: 12
        color: Theme.secondary
    }
}
