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
    /// The race after this one in the lane; null for none.
    required property var next
    required property bool chosen
    required property bool focused

    readonly property real at: modelData.lead * perDay
    readonly property bool isLeft: x + at + measure.width + 8 > room
    readonly property bool isNextLeft: next !== null && x + width + next.lead * perDay + nextMeasure.width + 8 > room
    /// What the words may take before they reach the next race, or its words.
    readonly property real reach: next === null || isLeft ? Infinity : (modelData.days + next.lead) * perDay - (isNextLeft ? nextMeasure.width + 12 : 8)
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
    TextMetrics {
        id: nextMeasure

        font.family: label.font.family
        font.pixelSize: label.font.pixelSize
        font.weight: root.next && root.next.isTarget ? Font.DemiBold : Font.Normal
        text: root.next ? root.mark + " " + root.next.name : ""
    }
    T.AbstractButton {
        x: root.isLeft ? root.at + 12 - width : root.at - 4
        width: Math.max(20, Math.min(label.implicitWidth + 8, root.reach))
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
            elide: Text.ElideRight
            font.pixelSize: Theme.labelSize
            font.weight: root.modelData.isTarget ? Font.DemiBold : Font.Normal
            color: root.modelData.isTarget ? Theme.text : Theme.secondary
            verticalAlignment: Text.AlignVCenter
        }
    }
}
