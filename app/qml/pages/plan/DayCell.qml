// SPDX-License-Identifier: GPL-3.0-or-later
// One day of the board: its date and paces, and what stands on it, in the order of the day.
import QtQuick
import QtQuick.Layouts
import Fivepace

Rectangle {
    id: root

    required property int index
    required property string day
    required property string spoken
    required property bool isToday
    required property string away
    required property int awayCount
    required property var chips
    required property var entries
    property bool chosen: false
    property bool focused: false
    property real chosenSession: 0
    property int chosenItem: -1
    property real chosenRace: 0
    /// The things that are chosen together, as BoardSelection names them.
    property var together: []
    /// More stands on it than it has room for; the wheel, Space and the line below lead to the rest.
    readonly property bool isFull: list.contentHeight > root.height - 40

    /// `kind` is empty for the day itself.
    signal picked(kind: string, number: real)
    signal toggled(kind: string, number: real)
    signal opened
    signal menuWanted(place: point)
    /// Something of another day.
    signal dropped(kind: string, number: real, from: int)
    /// Something new is to be typed on the day.
    signal typingWanted

    function isChosenThing(thing: dayEntry): bool {
        return thing.number === (thing.kind === "race" ? root.chosenRace : thing.kind === "session" ? root.chosenSession : root.chosenItem);
    }
    function turn(by: real) {
        list.contentY = Math.max(0, Math.min(list.contentHeight - list.height, list.contentY + by));
    }
    function entryAt(place: point): DayEntry {
        const inside = list.contentItem.mapFromItem(root, place);
        return list.itemAt(inside.x, inside.y) as DayEntry;
    }

    radius: Theme.cardRadius
    color: Theme.surface
    border.width: drop.containsDrag ? Theme.ringWidth : 1
    border.color: drop.containsDrag ? Theme.focus : isToday ? Theme.ink : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: chosen

    Rectangle {
        anchors.fill: parent
        visible: root.chosen
        radius: parent.radius
        color: "transparent"
        border.width: Theme.ringWidth
        border.color: root.focused ? Theme.focus : Theme.secondary
    }
    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: eventPoint => {
            if (!root.entryAt(eventPoint.position)) // that one says so itself
                root.picked("", 0);
        }
        onDoubleTapped: eventPoint => {
            if (!root.entryAt(eventPoint.position))
                root.typingWanted();
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: eventPoint => {
            const entry = root.entryAt(eventPoint.position);
            root.picked(entry ? entry.modelData.kind : "", entry ? entry.modelData.number : 0);
            root.menuWanted(eventPoint.position);
        }
    }
    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["entry"]
        onDropped: event => {
            const entry = event.source as DayEntry;
            root.dropped(entry.modelData.kind, entry.modelData.number, entry.day);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 9
        spacing: Theme.step

        RowLayout {
            spacing: Theme.step
            Layout.minimumHeight: 22

            BodyText {
                text: root.day
                font.pixelSize: Theme.tinySize
                font.weight: root.isToday ? Font.DemiBold : Font.Normal
                color: root.isToday ? Theme.text : Theme.secondary
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            BodyText {
                visible: root.away !== ""
                text: qsTr("−%1").arg(root.awayCount)
                font.pixelSize: Theme.tinySize
                color: Theme.watch

                HoverHandler {
                    id: overAway
                }
                Tip {
                    shown: overAway.hovered
                    text: root.away
                }
            }
            ListView {
                orientation: ListView.Horizontal
                interactive: false
                spacing: 2
                implicitWidth: contentWidth > 0 ? contentWidth : 40 * count
                implicitHeight: 22
                model: root.chips
                delegate: RungChip {
                    required property dayChip modelData

                    rung: modelData.rung
                    text: modelData.text
                }
            }
        }
        ListView {
            id: list

            /// What has no room.
            readonly property int hidden: {
                let shown = 0;
                for (let i = 0; i < count && contentHeight > 0; ++i) {
                    const entry = itemAtIndex(i);
                    shown += entry && entry.y >= contentY - 1 && entry.y + entry.height <= contentY + height + 1 ? 1 : 0;
                }
                return count - shown;
            }
            readonly property int at: root.entries.findIndex(each => root.isChosenThing(each))

            function follow() {
                if (root.chosen && at >= 0)
                    positionViewAtIndex(at, ListView.Contain);
            }

            implicitHeight: contentHeight
            cacheBuffer: 2000 // all of the day
            model: root.entries
            spacing: Theme.step
            interactive: false
            Layout.fillWidth: true
            Layout.maximumHeight: root.height - 40 - (root.isFull ? more.implicitHeight + Theme.step : 0)
            clip: root.isFull
            onAtChanged: follow()
            onContentHeightChanged: follow()
            delegate: DayEntry {
                width: ListView.view.width
                day: root.index
                isChosen: (modelData.kind === "race" || root.entries.length > 1) && root.isChosenThing(modelData)
                isTogether: root.together.includes((modelData.kind === "session" ? "session " : "item ") + modelData.number)
                onPicked: root.picked(modelData.kind, modelData.number)
                onToggled: root.toggled(modelData.kind, modelData.number)
                onOpened: root.opened()
            }

            WheelHandler {
                enabled: root.isFull
                onWheel: event => root.turn(-event.angleDelta.y / 2)
            }
        }
        BodyText {
            id: more

            visible: root.isFull
            text: qsTr("%1 more").arg(list.hidden)
            font.pixelSize: Theme.labelSize
            font.weight: Font.DemiBold
            color: Theme.secondary

            TapHandler {
                onTapped: root.turn(list.atYEnd ? -list.contentHeight : list.height / 2)
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
