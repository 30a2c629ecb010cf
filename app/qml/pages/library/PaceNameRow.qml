// SPDX-License-Identifier: GPL-3.0-or-later
// One name in the list of paces, with what it is.
import QtQuick
import Fivepace

Rectangle {
    id: root

    required property int index
    required property string name
    required property string note
    required property string rung
    property bool chosen: false

    signal pressed

    height: Theme.denseRowHeight
    radius: Theme.chipRadius
    color: root.chosen ? Theme.selected : pointer.containsMouse ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.note].join(", ")
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.pressed()

    Rectangle {
        id: dot

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: Theme.gap
        height: width
        radius: 2
        visible: root.rung !== ""
        color: Theme.rungColor(root.rung)
    }
    BodyText {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap * 3
        text: root.name
        font.pixelSize: Theme.smallSize
        Accessible.ignored: true
    }
    BodyText {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        text: root.note
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.pressed()
    }
}
