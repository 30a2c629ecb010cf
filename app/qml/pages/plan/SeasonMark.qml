// SPDX-License-Identifier: GPL-3.0-or-later
// One race of a lane: a full diamond for the race the season leads to, an open one for others. It is dragged to another day.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Item {
    id: root

    required property seasonThing modelData
    required property real perDay
    /// Where its words stand: isLeft, at the left of the day, and their width.
    required property var place
    required property bool chosen
    required property bool focused

    readonly property real at: modelData.lead * perDay
    /// Days by which it is dragged just now.
    readonly property int shift: drag.active ? Math.round(drag.translation.x / perDay) : 0

    signal picked
    signal opened
    signal menuWanted(place: point)
    signal moved(by: int)

    width: (modelData.lead + modelData.days) * perDay
    z: drag.active ? 1 : 0

    T.AbstractButton {
        id: button

        x: (root.place.isLeft ? root.at + 12 - width : root.at - 4) + root.shift * root.perDay
        width: root.place.width
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

            text: root.place.isLeft ? root.modelData.name + " " + root.modelData.mark : root.modelData.mark + " " + root.modelData.name
            leftPadding: 4
            elide: root.place.isLeft ? Text.ElideMiddle : Text.ElideRight
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
