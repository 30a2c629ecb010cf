// SPDX-License-Identifier: GPL-3.0-or-later
// One line of an open Combo.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ItemDelegate {
    id: root

    property bool chosen: false

    implicitWidth: 160
    implicitHeight: Theme.denseRowHeight
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.family: Theme.family
    font.pixelSize: Theme.smallSize
    Accessible.role: Accessible.ListItem
    Accessible.name: text

    contentItem: BodyText {
        rightPadding: Theme.iconSize
        text: root.text
        font: root.font
        Accessible.ignored: true

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            glyph: root.chosen ? "check" : ""
            size: Theme.iconSize - 5
            color: Theme.secondary
        }
    }

    background: Rectangle {
        radius: Theme.chipRadius
        color: root.highlighted ? Theme.selected : "transparent"
    }
}
