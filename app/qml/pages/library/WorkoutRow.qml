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
    required property bool isFavourite
    required property bool isHidden
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
        width: parent.width - x - levelText.width - (star.visible ? star.width + Theme.step : 0) - Theme.gap * 2
        text: root.name
        textFormat: Text.StyledText
        color: root.isHidden ? Theme.secondary : Theme.text
        Accessible.ignored: true
    }
    BodyText {
        id: levelText

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap + 2
        y: Theme.step + 2
        text: root.level
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
    Icon {
        id: star

        visible: root.isFavourite
        anchors.right: levelText.left
        anchors.rightMargin: Theme.step
        anchors.verticalCenter: levelText.verticalCenter
        glyph: "starred"
        size: Theme.iconSize - 6
        color: Theme.secondary
    }
    BodyText {
        x: Theme.gap + 2
        anchors.top: nameText.bottom
        anchors.topMargin: 1
        width: parent.width - 2 * x
        text: root.line
        textFormat: Text.StyledText
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
}
