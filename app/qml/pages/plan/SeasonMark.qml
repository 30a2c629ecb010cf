// SPDX-License-Identifier: GPL-3.0-or-later
// One race of a lane: a full diamond for the race the season leads to, an open one for others. It is dragged to another day.
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
    readonly property real reach: isLeft ? (previous === null ? Infinity : (modelData.lead + previous.days) * perDay - (isPreviousLeft ? 4 : 20))
        : next === null ? Infinity : (modelData.days + next.lead) * perDay - (isNextLeft ? nextMeasure.width + 12 : 8)
    /// Days by which it is dragged just now.
    readonly property int shift: drag.active ? Math.round(drag.translation.x / perDay) : 0

    function wordsOf(race: var): string {
        return race === null ? "" : race.mark + " " + race.name;
    }

    signal picked
    signal opened
    signal menuWanted(place: point)
    signal moved(by: int)

    width: (modelData.lead + modelData.days) * perDay
    z: drag.active ? 1 : 0

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
        id: button

        x: (root.isLeft ? root.at + 12 - width : root.at - 4) + root.shift * root.perDay
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
        DragHandler {
            id: drag

            property int by: 0

            target: null
            dragThreshold: 1 // counted from the press on
            enabled: !Workspace.isReadOnly
            yAxis.enabled: false
            onTranslationChanged: if (active)
                by = Math.round(translation.x / root.perDay)
            onActiveChanged: {
                const days = by;
                by = 0;
                if (active)
                    root.picked();
                else if (days !== 0)
                    root.moved(days);
            }
        }
        // A handler would not do: the button takes presses of the right button too.
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.RightButton
            onClicked: mouse => {
                root.picked();
                root.menuWanted(Qt.point(mouse.x, mouse.y));
            }
        }
        HoverHandler {
            id: hover
        }
        Tip {
            shown: hover.hovered && !drag.active
            text: button.Accessible.name
        }
    }
}
