// SPDX-License-Identifier: GPL-3.0-or-later
// One day of the board: its date and pace, what is to be run, and the sessions and races on it.
import QtQuick
import QtQuick.Layouts
import Fivepace

Rectangle {
    id: root

    required property int index
    required property string day
    required property string spoken
    required property bool isToday
    required property string plan
    required property string length
    required property string rung
    required property string chip
    required property var sessions
    required property var races
    property bool chosen: false
    property bool focused: false

    signal picked(sessionId: real)
    signal dropped(sessionId: real)
    signal raceChosen(raceId: real)

    radius: Theme.cardRadius
    color: Theme.surface
    border.width: drop.containsDrag ? Theme.ringWidth : 1
    border.color: drop.containsDrag ? Theme.focus : isToday ? Theme.ink : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: chosen

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        visible: root.chosen
        radius: parent.radius + 2
        color: "transparent"
        border.width: Theme.ringWidth
        border.color: root.focused ? Theme.focus : Theme.secondary
    }
    TapHandler {
        onTapped: root.picked(0)
    }
    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["session"]
        onDropped: event => root.dropped((event.source as SessionChip).sessionId)
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
            RungChip {
                visible: root.rung !== ""
                rung: root.rung
                text: root.chip
            }
        }
        BodyText {
            visible: root.plan !== "" && root.races.length === 0
            text: root.plan
            font.pixelSize: Theme.smallSize
            color: Theme.secondary
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        BodyText {
            visible: root.length !== "" && root.races.length === 0
            text: root.length
            font.pixelSize: Theme.tinySize
            color: Theme.faint
        }
        ListView {
            implicitHeight: contentHeight
            model: root.sessions
            spacing: Theme.step
            interactive: false
            Layout.fillWidth: true
            Layout.maximumHeight: root.height - 40
            clip: contentHeight > height
            delegate: SessionChip {
                width: ListView.view.width
                onTapped: root.picked(sessionId)
            }
        }
        ListView {
            implicitHeight: contentHeight
            model: root.races
            interactive: false
            Layout.fillWidth: true
            delegate: RaceCard {
                width: ListView.view.width
                onTapped: root.raceChosen(modelData.raceId)
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
