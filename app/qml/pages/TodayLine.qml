// SPDX-License-Identifier: GPL-3.0-or-later
// A line of advice that leads to what it is about.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ItemDelegate {
    id: root

    required property string tone
    property string sentence
    /// A line above the sentence.
    property string heading: ""
    /// Of many athletes, whom the sentence does not name; a click shows them.
    property var names: []
    property bool isOpen: false

    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    topPadding: Theme.step + 2
    bottomPadding: Theme.step + 2
    leftPadding: Theme.step
    rightPadding: Theme.step
    Accessible.role: Accessible.ListItem
    Accessible.name: heading === "" ? sentence : heading + ": " + sentence
    Keys.onReturnPressed: root.clicked()

    contentItem: Column {
        id: column

        spacing: 2

        BodyText {
            width: parent.width
            visible: text !== ""
            text: root.heading
            font.pixelSize: Theme.smallSize
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        ToneMark {
            width: parent.width
            tone: root.tone
            text: root.sentence
            colored: false
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        BodyText {
            leftPadding: 10 + Theme.step + 2
            width: parent.width
            visible: root.isOpen
            text: root.names.join(", ")
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.chipRadius
        color: root.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 0
            radius: Theme.chipRadius
            shown: root.visualFocus
        }
    }
}
