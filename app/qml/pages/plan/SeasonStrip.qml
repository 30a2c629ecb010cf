// SPDX-License-Identifier: GPL-3.0-or-later
// The season from left to right: phases, cycles with their five colours, and at the end, always in sight, the target races. Enter
// opens a phase or race, Delete removes a race. One stop of Tab each, with arrows inside.
import QtQml
import QtQuick
import Fivepace

Item {
    id: root

    required property SeasonModel season
    required property real cycle

    signal cycleChosen(id: real)
    signal raceChosen(id: real)
    signal phaseChosen(id: real)

    implicitHeight: 46

    SeasonModel {
        id: stretches

        workspace: Workspace
        groupId: root.season.groupId
        part: "stretches"
    }
    SeasonModel {
        id: races

        workspace: Workspace
        groupId: root.season.groupId
        part: "races"
    }
    Instantiator {
        id: known

        model: races
        delegate: QtObject {}
    }
    ListView {
        id: list

        property real shownGroup: 0
        property int shownCount: 0
        readonly property real share: (width - (count - 1) * spacing) / Math.max(1, count)

        // What is new comes at the end: one sees it.
        onCountChanged: {
            if (shownGroup === root.season.groupId && shownCount > 0 && count > shownCount)
                positionViewAtEnd();
            shownGroup = root.season.groupId;
            shownCount = count;
        }
        height: parent.height
        width: targets.x - (targets.width > 0 ? Theme.gap : 0)
        orientation: ListView.Horizontal
        spacing: Theme.gap - 2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: stretches
        highlightMoveDuration: 0
        activeFocusOnTab: true
        Keys.onReturnPressed: if (currentItem)
            (currentItem as SeasonItem).clicked()
        Keys.onEnterPressed: if (currentItem)
            (currentItem as SeasonItem).clicked()
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Season")
        delegate: SeasonItem {
            // All in sight, as long as their names can still be read.
            width: Math.min(implicitWidth, Math.max(76, list.share))
            chosen: kind === "cycle" && itemId === root.cycle
            isFocused: ListView.isCurrentItem && list.activeFocus
            onClicked: kind === "cycle" ? root.cycleChosen(itemId) : root.phaseChosen(itemId)
        }
    }
    ListView {
        id: targets

        // Room for what there is, not for what is made: a list makes nothing where it has no room, and then counts nothing either.
        width: Math.min(140 * known.count, parent.width * 0.4)
        x: parent.width - width
        height: parent.height
        orientation: ListView.Horizontal
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: races
        Keys.onReturnPressed: if (currentItem)
            root.raceChosen((currentItem as SeasonItem).itemId)
        Keys.onEnterPressed: if (currentItem)
            root.raceChosen((currentItem as SeasonItem).itemId)
        Keys.onDeletePressed: if (currentItem && !Workspace.isReadOnly)
            races.removeRace((currentItem as SeasonItem).itemId)
        activeFocusOnTab: count > 0 || activeFocus
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Target races")
        delegate: SeasonItem {
            width: Math.min(implicitWidth, targets.width)
            isFocused: ListView.isCurrentItem && targets.activeFocus
            onClicked: root.raceChosen(itemId)
        }
    }
    // The chosen cycle is in sight, whatever the arrows chose before.
    Connections {
        target: root

        function onCycleChanged() {
            list.currentIndex = stretches.rowOf(root.cycle);
        }
    }
    Connections {
        target: stretches

        function onModelReset() {
            list.currentIndex = stretches.rowOf(root.cycle);
        }
    }
    Component.onCompleted: list.currentIndex = stretches.rowOf(root.cycle)
}
