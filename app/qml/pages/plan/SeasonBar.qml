// SPDX-License-Identifier: GPL-3.0-or-later
// One phase or cycle of a lane, as wide as it is long. Its right edge is dragged to end it on another day, with Shift all that is later
// moves along; the left edge of a phase to begin it on another day.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Item {
    id: root

    required property seasonThing modelData
    required property real perDay
    required property bool chosen
    required property bool focused
    readonly property bool isCycle: modelData.kind === "cycle"
    readonly property real textRoom: modelData.days * perDay - 12
    /// The place after it where nothing stands, and the one before it: a short phase's name may reach into them.
    property real freeAfter: 0
    readonly property real freeBefore: modelData.lead * perDay
    readonly property real wideRoom: modelData.days * perDay + Math.max(0, freeAfter - 4) + Math.max(0, freeBefore - 4)
    readonly property bool reachesOut: !isCycle && shownName === modelData.name && nameAlone.width > textRoom && nameAlone.width <= wideRoom
    /// Name and length, the name, or the beginning of it: what there is room for. Of "Cycle 5" the shortest is "5".
    readonly property string shownName: {
        const name = modelData.name, last = name.split(" ").pop();
        if (isCycle)
            return modelData.days * perDay < 64 && last.length <= 3 ? last : name;
        if (whole.width <= textRoom)
            return whole.text;
        if (nameAlone.width <= Math.max(textRoom, wideRoom) || textRoom > 36)
            return name;
        return beginning.width <= textRoom + 6 ? beginning.text : textRoom < 8 ? "" : name.charAt(0);
    }
    /// Days by which the right edge is dragged just now, and the left one.
    property int stretch: 0
    property int push: 0

    signal picked
    signal opened
    signal menuWanted(place: point)
    signal endMoved(by: int, along: bool)
    signal startMoved(by: int)

    width: (modelData.lead + modelData.days) * perDay

    TextMetrics {
        id: whole

        font.family: Theme.family
        font.pixelSize: Theme.labelSize
        text: [root.modelData.name, root.modelData.length].join(" · ")
    }
    TextMetrics {
        id: nameAlone

        font.family: Theme.family
        font.pixelSize: Theme.labelSize
        text: root.modelData.name
    }
    TextMetrics {
        id: beginning

        font.family: Theme.family
        font.pixelSize: Theme.labelSize
        text: root.modelData.name.slice(0, 3) + "…"
    }
    T.AbstractButton {
        id: bar

        x: (root.modelData.lead + root.push) * root.perDay
        width: Math.max(4, (root.modelData.days + root.stretch - root.push) * root.perDay - 2)
        height: parent.height
        focusPolicy: Qt.NoFocus
        onClicked: root.picked()
        onDoubleClicked: root.opened()
        Accessible.role: Accessible.Button
        Accessible.name: [root.modelData.name, root.modelData.dates].join(", ")

        background: Rectangle {
            radius: Theme.chipRadius
            color: root.isCycle ? Theme.surface : Theme.pressed
            border.width: root.chosen ? 2 : 1
            border.color: root.chosen ? Theme.focus : Theme.line
            opacity: root.modelData.isPast ? 0.75 : 1
        }
        contentItem: Item {
            clip: !root.reachesOut

            BodyText {
                // Over the middle of the bar, as far as what is free beside it allows.
                readonly property real wide: Math.ceil(nameAlone.advanceWidth) + 1
                readonly property real outside: Math.max(4 - root.freeBefore, Math.min((parent.width - wide) / 2, parent.width + root.freeAfter - 4 - wide))
                readonly property real inside: root.shownName === beginning.text ? 4 : 7

                x: root.reachesOut ? outside : inside
                y: root.isCycle ? 5 : (parent.height - height) / 2
                width: root.reachesOut ? wide : parent.width - inside - 3
                text: root.shownName
                elide: Text.ElideRight
                font.pixelSize: Theme.labelSize
                font.weight: root.isCycle ? Font.DemiBold : Font.Normal
                color: root.isCycle ? Theme.text : Theme.secondary
            }
            BodyText {
                visible: root.isCycle && parent.height > 52 && implicitWidth <= width
                x: 7
                y: 20
                width: parent.width - 10
                text: root.modelData.begins
                font.pixelSize: Theme.labelSize
                color: Theme.secondary
                Accessible.ignored: true
            }
            ListView {
                visible: root.isCycle
                x: 7
                y: parent.height - 13
                width: parent.width - 14
                height: 5
                orientation: ListView.Horizontal
                interactive: false
                spacing: 1
                model: root.isCycle ? root.modelData.rungs : []
                opacity: root.modelData.isPast ? 0.6 : 1
                delegate: Rectangle {
                    required property string modelData

                    width: (ListView.view.width - 4) / 5
                    height: 5
                    radius: 2
                    color: Theme.rungColor(modelData)
                }
            }
        }
        Rectangle {
            visible: root.chosen && !Workspace.isReadOnly
            anchors.right: parent.right
            anchors.rightMargin: 3
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: parent.height - 12
            radius: 1.5
            color: Theme.focus
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
            shown: hover.hovered && !edge.pressed && !start.pressed
            text: [root.modelData.name, root.modelData.dates].join(", ")
        }
        MouseArea {
            id: edge

            property real pressedAt: 0

            anchors.right: parent.right
            anchors.rightMargin: -4
            width: 12
            height: parent.height
            enabled: !Workspace.isReadOnly
            cursorShape: Qt.SizeHorCursor
            preventStealing: true
            onPressed: mouse => {
                root.picked();
                pressedAt = mapToItem(root, mouse.x, 0).x;
            }
            onPositionChanged: mouse => root.stretch = Math.max(1 - root.modelData.days, Math.round((mapToItem(root, mouse.x, 0).x - pressedAt)
                / root.perDay))
            onReleased: mouse => {
                const by = root.stretch;
                root.stretch = 0;
                if (by !== 0)
                    root.endMoved(by, mouse.modifiers & Qt.ShiftModifier);
            }
            onCanceled: root.stretch = 0
        }
        MouseArea {
            id: start

            property real pressedAt: 0

            width: 8
            height: parent.height
            enabled: !root.isCycle && !Workspace.isReadOnly && bar.width > 30
            cursorShape: enabled ? Qt.SizeHorCursor : Qt.ArrowCursor
            preventStealing: true
            onPressed: mouse => {
                root.picked();
                pressedAt = mapToItem(root, mouse.x, 0).x;
            }
            onPositionChanged: mouse => root.push = Math.min(root.modelData.days - 1, Math.round((mapToItem(root, mouse.x, 0).x - pressedAt)
                / root.perDay))
            onReleased: {
                const by = root.push;
                root.push = 0;
                if (by !== 0)
                    root.startMoved(by);
            }
            onCanceled: root.push = 0
        }
    }
}
