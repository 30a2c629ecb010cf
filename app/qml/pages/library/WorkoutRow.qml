// SPDX-License-Identifier: GPL-3.0-or-later
// One workout in the list: name, level, and its text on one line.
import QtQuick
import Fivepace

Rectangle {
    id: root

    required property int index
    required property real workoutId
    required property string name
    required property string line
    required property string level
    required property bool isOwn
    required property string spoken
    property bool isChosen: false
    property bool isFocused: false

    signal pressed

    height: 48
    radius: Theme.buttonRadius
    color: isChosen ? Theme.selected : pointer.containsMouse ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: isChosen
    Accessible.onPressAction: root.pressed()

    FocusRing {
        anchors.margins: 0
        shown: root.isFocused
    }
    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        onPressed: root.pressed()
    }
    BodyText {
        id: nameText

        x: Theme.gap + 2
        y: Theme.step + 1
        width: parent.width - x - levelText.width - Theme.gap * 2
        text: root.name
        Accessible.ignored: true
    }
    BodyText {
        id: levelText

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap + 2
        y: Theme.step + 2
        text: root.isOwn ? qsTr("own · %1").arg(root.level) : root.level
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
    BodyText {
        x: Theme.gap + 2
        anchors.top: nameText.bottom
        anchors.topMargin: 1
        width: parent.width - 2 * x
        text: root.line
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
}
