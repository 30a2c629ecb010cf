// SPDX-License-Identifier: GPL-3.0-or-later
// The season from left to right: phases, cycles with their five colours, target races.
import QtQuick
import Fivepace

ListView {
    id: root

    required property SeasonModel season
    required property real cycle

    signal cycleChosen(id: real)

    implicitHeight: 46
    orientation: ListView.Horizontal
    spacing: Theme.gap - 2
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: season
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Season")
    delegate: SeasonItem {
        chosen: kind === "cycle" && itemId === root.cycle
        onClicked: if (kind === "cycle")
            root.cycleChosen(itemId)
    }

    FocusRing {
        parent: root
        anchors.margins: 0
        shown: root.activeFocus
    }
}
