// SPDX-License-Identifier: GPL-3.0-or-later
// The season of one group: its phases over its cycles over its races, all to one scale.
import QtQuick
import Fivepace

Item {
    id: root

    required property real groupId
    required property string name
    required property string members
    required property var phases
    required property var cycles
    required property var races
    required property real labelWidth
    required property real perDay
    /// What is chosen, in whichever lane.
    required property seasonThing chosen
    required property bool focused

    signal picked(kind: string, id: real)
    signal opened(kind: string, id: real)
    signal endMoved(kind: string, id: real, by: int, along: bool)

    function isChosen(kind: string, id: real): bool {
        return root.chosen.kind === kind && root.chosen.itemId === id;
    }

    implicitHeight: 102

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
    Column {
        y: 16
        width: root.labelWidth - Theme.gap
        spacing: 2

        BodyText {
            width: parent.width
            text: root.name
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        BodyText {
            text: root.members
            font.pixelSize: Theme.tinySize
            color: Theme.secondary
        }
    }
    BodyText {
        visible: root.phases.length + root.cycles.length === 0
        x: root.labelWidth
        y: 36
        text: qsTr("Nothing is planned for this year.")
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
    }
    Column {
        x: root.labelWidth
        y: 6
        width: parent.width - x
        spacing: 4

        ListView {
            width: parent.width
            height: 22
            orientation: ListView.Horizontal
            interactive: false
            model: root.phases
            delegate: SeasonBar {
                perDay: root.perDay
                chosen: root.isChosen("phase", modelData.itemId)
                focused: root.focused
                onPicked: root.picked("phase", modelData.itemId)
                onOpened: root.opened("phase", modelData.itemId)
                onEndMoved: (by, along) => root.endMoved("phase", modelData.itemId, by, along)
            }
        }
        ListView {
            width: parent.width
            height: 40
            orientation: ListView.Horizontal
            interactive: false
            model: root.cycles
            delegate: SeasonBar {
                perDay: root.perDay
                chosen: root.isChosen("cycle", modelData.itemId)
                focused: root.focused
                onPicked: root.picked("cycle", modelData.itemId)
                onOpened: root.opened("cycle", modelData.itemId)
                onEndMoved: (by, along) => root.endMoved("cycle", modelData.itemId, by, along)
            }
        }
        ListView {
            width: parent.width
            height: 20
            orientation: ListView.Horizontal
            interactive: false
            model: root.races
            delegate: SeasonMark {
                required property int index

                perDay: root.perDay
                next: root.races[index + 1] ?? null
                previous: root.races[index - 1] ?? null
                room: ListView.view.width
                chosen: root.isChosen("race", modelData.itemId)
                focused: root.focused
                onPicked: root.picked("race", modelData.itemId)
                onOpened: root.opened("race", modelData.itemId)
            }
        }
    }
}
