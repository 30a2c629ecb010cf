// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence with its mark: ● good, ▲ watch, ■ bad, ○ plain. The shape says it too, not the colour alone.
import QtQuick
import Fivepace

Row {
    id: root

    /// good, watch, bad or plain.
    property string tone: "plain"
    property alias text: label.text
    property alias font: label.font
    property bool colored: true

    spacing: Theme.step + 2
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
    Accessible.description: root.tone === "good" ? qsTr("good") : root.tone === "watch" ? qsTr("look at this") : root.tone
        === "bad" ? qsTr("stop and think") : ""

    Item {
        width: 10
        height: Math.min(label.implicitHeight, fontMetrics.height)

        FontMetrics {
            id: fontMetrics

            font: label.font
        }
        Rectangle {
            anchors.centerIn: parent
            visible: root.tone !== "watch"
            width: root.tone === "bad" ? 8 : 9
            height: width
            radius: root.tone === "bad" ? 0 : width / 2
            color: root.tone === "plain" ? "transparent" : Theme.toneColor(root.tone)
            border.width: root.tone === "plain" ? 1 : 0
            border.color: Theme.secondary
        }
        Text {
            anchors.centerIn: parent
            visible: root.tone === "watch"
            text: "▲"
            color: Theme.watch
            font.pixelSize: 11
            Accessible.ignored: true
        }
    }
    BodyText {
        id: label

        width: root.width > 0 ? Math.min(implicitWidth, root.width - 10 - root.spacing) : implicitWidth
        wrapMode: Text.WordWrap
        font.pixelSize: Theme.tinySize
        color: root.colored && root.tone !== "plain" ? Theme.toneColor(root.tone) : Theme.secondary
        Accessible.ignored: true
    }
}
