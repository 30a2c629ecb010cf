// SPDX-License-Identifier: GPL-3.0-or-later
// The season of the group as a strip, the open cycle as a board, and its balance of paces.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property SeasonModel season
    required property CycleBoardModel days
    required property CyclePlan plan
    property alias board: cycleBoard

    signal cycleChosen(id: real)
    signal phaseChosen(id: real)
    signal athletesWanted
    signal optionsWanted

    anchors.fill: parent
    anchors.margins: Theme.pageMargin
    anchors.topMargin: Theme.margin
    spacing: Theme.margin - 2

    SeasonStrip {
        season: root.season
        cycle: root.plan.cycleId
        onCycleChosen: id => root.cycleChosen(id)
        onRaceChosen: id => cycleBoard.changeRace(id)
        onPhaseChosen: id => root.phaseChosen(id)
        Layout.fillWidth: true
    }
    CycleBoard {
        id: cycleBoard

        days: root.days
        focus: true
        onAthletesWanted: root.athletesWanted()
        onOptionsWanted: root.optionsWanted()
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    PaceBalance {
        parts: root.plan.balance
        Layout.fillWidth: true
    }
}
