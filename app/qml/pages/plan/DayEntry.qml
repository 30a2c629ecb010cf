// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that stands on a day: a session, a race, a planned session that is still to be chosen, or a run, rest or note. It is dragged
// to another day.
import QtQuick
import Fivepace

Item {
    id: root

    required property dayEntry modelData
    /// The day it stands on.
    required property int day
    property bool isChosen: false
    /// It is one of several that are chosen.
    property bool isTogether: false

    signal picked
    signal toggled
    signal opened

    height: box.height

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        visible: root.isChosen || root.isTogether
        radius: Theme.chipRadius
        color: "transparent"
        border.width: root.isTogether || root.modelData.kind === "race" ? Theme.ringWidth : 1
        border.color: root.isTogether ? Theme.ink : root.modelData.kind === "race" ? Theme.focus : Theme.secondary
    }
    TapHandler {
        enabled: root.modelData.kind !== "race"
        acceptedModifiers: Qt.ControlModifier
        onTapped: root.toggled()
    }
    Item {
        id: box

        width: root.width
        height: part.height
        Drag.active: drag.active
        Drag.keys: ["entry"]
        Drag.source: root
        Drag.hotSpot.x: width / 2
        Drag.hotSpot.y: 12
        states: State {
            when: drag.active

            ParentChange {
                target: box
                parent: root.Window.contentItem
            }
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.step
            visible: drag.active
            radius: Theme.chipRadius
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
        }
        Loader {
            id: part

            width: parent.width
            sourceComponent: root.modelData.kind === "session" ? sessionPart : root.modelData.kind === "race" ? racePart : itemPart
        }
        DragHandler {
            id: drag

            enabled: !Workspace.isReadOnly
            onActiveChanged: if (!active) {
                box.Drag.drop();
                box.x = 0;
                box.y = 0;
            }
        }
        TapHandler {
            acceptedModifiers: Qt.NoModifier
            onTapped: root.picked()
            onDoubleTapped: root.opened()
        }
    }
    Component {
        id: sessionPart

        SessionChip {
            modelData: root.modelData
        }
    }
    Component {
        id: racePart

        RaceCard {
            modelData: root.modelData
        }
    }
    Component {
        id: itemPart

        Column {
            BodyText {
                width: parent.width
                text: root.modelData.title
                font.pixelSize: Theme.smallSize
                color: Theme.secondary
                wrapMode: Text.Wrap
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: root.modelData.detail
                font.pixelSize: Theme.tinySize
                color: Theme.secondary
                wrapMode: Text.Wrap
            }
        }
    }
}
