// SPDX-License-Identifier: GPL-3.0-or-later
// One race of a lane: a full diamond for the race the season leads to, an open one for others.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Item {
    id: root

    required property var modelData
    required property real perDay
    /// The width of the lane: what has no room at the right of its day stands at the left of it.
    required property real room
    required property bool chosen
    required property bool focused

    readonly property real at: modelData.lead * perDay
    readonly property bool isLeft: x + at + measure.width + 8 > room
    readonly property string mark: modelData.isTarget ? "◆" : "◇"

    signal picked
    signal opened

    width: (modelData.lead + modelData.days) * perDay
    height: 20

    TextMetrics {
        id: measure

        font: label.font
        text: root.mark + " " + root.modelData.name
    }
    T.AbstractButton {
        x: root.isLeft ? root.at + 12 - width : root.at - 4
        width: label.implicitWidth + 8
        height: parent.height
        focusPolicy: Qt.NoFocus
        onClicked: root.picked()
        onDoubleClicked: root.opened()
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("%1, %2").arg(root.modelData.name).arg(root.modelData.dates)

        background: Rectangle {
            radius: Theme.chipRadius
            color: "transparent"
            border.width: root.chosen ? 2 : 0
            border.color: Theme.focus
        }
        contentItem: BodyText {
            id: label

            text: root.isLeft ? root.modelData.name + " " + root.mark : root.mark + " " + root.modelData.name
            leftPadding: 4
            font.pixelSize: Theme.labelSize
            font.weight: root.modelData.isTarget ? Font.DemiBold : Font.Normal
            color: root.modelData.isTarget ? Theme.text : Theme.secondary
            verticalAlignment: Text.AlignVCenter
        }
    }
}
