// SPDX-License-Identifier: GPL-3.0-or-later
// One race of a lane: a full diamond for the race the season leads to, an open one for others.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Item {
    id: root

    required property seasonThing modelData
    required property real perDay
    /// The width of the lane: what has no room at the right of its day stands at the left of it.
    required property real room
    /// The races after and before this one in the lane; null for none.
    required property var next
    required property var previous
    required property bool chosen
    required property bool focused

    readonly property real at: modelData.lead * perDay
    readonly property bool isLeft: x + at + measure.width + 8 > room
    readonly property bool isNextLeft: next !== null && x + width + next.lead * perDay + nextMeasure.width + 8 > room
    readonly property bool isPreviousLeft: previous !== null && x - previous.days * perDay + previousMeasure.width + 8 > room
    /// What the words may take before they reach the next race, or its words; at the left of their day, before they reach the mark of one
    /// that stands at the left too.
    readonly property real reach: isLeft ? (isPreviousLeft ? (modelData.lead + previous.days) * perDay - 4 : Infinity) : next === null ? Infinity
        : (modelData.days + next.lead) * perDay - (isNextLeft ? nextMeasure.width + 12 : 8)

    function wordsOf(race: var): string {
        return race === null ? "" : race.mark + " " + race.name;
    }

    signal picked
    signal opened

    width: (modelData.lead + modelData.days) * perDay
    height: 20

    TextMetrics {
        id: measure

        font: label.font
        text: root.wordsOf(root.modelData)
    }
    TextMetrics {
        id: nextMeasure

        font.family: label.font.family
        font.pixelSize: label.font.pixelSize
        font.weight: root.next && root.next.isTarget ? Font.DemiBold : Font.Normal
        text: root.wordsOf(root.next)
    }
    TextMetrics {
        id: previousMeasure

        font.family: label.font.family
        font.pixelSize: label.font.pixelSize
        font.weight: root.previous && root.previous.isTarget ? Font.DemiBold : Font.Normal
        text: root.wordsOf(root.previous)
    }
    T.AbstractButton {
        x: root.isLeft ? root.at + 12 - width : root.at - 4
        width: Math.max(20, Math.min(label.implicitWidth + 8, root.reach))
        height: parent.height
        focusPolicy: Qt.NoFocus
        onClicked: root.picked()
        onDoubleClicked: root.opened()
        Accessible.role: Accessible.Button
        Accessible.name: [root.modelData.name, root.modelData.rank, root.modelData.dates].filter(part => part !== "").join(", ")

        background: Rectangle {
            radius: Theme.chipRadius
            color: "transparent"
            border.width: root.chosen ? 2 : 0
            border.color: Theme.focus
        }
        contentItem: BodyText {
            id: label

            text: root.isLeft ? root.modelData.name + " " + root.modelData.mark : root.wordsOf(root.modelData)
            leftPadding: 4
            elide: root.isLeft ? Text.ElideMiddle : Text.ElideRight
            font.pixelSize: Theme.labelSize
            font.weight: root.modelData.isTarget ? Font.DemiBold : Font.Normal
            color: root.modelData.isTarget ? Theme.text : Theme.secondary
            verticalAlignment: Text.AlignVCenter
        }
    }
}
