// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that stands on a day: a session, a race, a planned session that is still to be chosen, or a run, rest or note.
import QtQuick
import Fivepace

Loader {
    id: root

    required property dayEntry modelData
    property bool isChosen: false
    /// It is one of several that are chosen.
    property bool isTogether: false

    signal picked
    signal toggled
    signal opened
    signal raceChosen(raceId: real)

    sourceComponent: modelData.kind === "session" ? sessionPart : modelData.kind === "race" ? racePart : itemPart

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        visible: root.isChosen || root.isTogether
        radius: Theme.chipRadius
        color: "transparent"
        border.width: root.isTogether ? Theme.ringWidth : 1
        border.color: root.isTogether ? Theme.ink : Theme.secondary
    }
    TapHandler {
        enabled: root.modelData.kind !== "race"
        acceptedModifiers: Qt.ControlModifier
        onTapped: root.toggled()
    }
    Component {
        id: sessionPart

        SessionChip {
            modelData: root.modelData
            onTapped: root.picked()
        }
    }
    Component {
        id: racePart

        RaceCard {
            modelData: root.modelData
            onTapped: root.raceChosen(modelData.number)
        }
    }
    Component {
        id: itemPart

        Column {
            TapHandler {
                acceptedModifiers: Qt.NoModifier
                onTapped: root.picked()
                onDoubleTapped: root.opened()
            }
            BodyText {
                width: parent.width
                text: root.modelData.title
                font.pixelSize: Theme.smallSize
                color: Theme.secondary
                wrapMode: Text.WordWrap
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: root.modelData.detail
                font.pixelSize: Theme.tinySize
                color: Theme.secondary
                wrapMode: Text.WordWrap
            }
        }
    }
}
