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
    required property int year
    /// Null where the inspector beside says them.
    required property CycleChecksModel checks
    property alias board: cycleBoard
    /// A day is not made taller than its sessions need: where the window is tall, the season's numbers stand under the board.
    readonly property real boardHeight: 240 * Math.max(2, Math.ceil(root.plan.days / 7))
    readonly property bool hasNumbers: height - root.boardHeight > 340

    signal cycleChosen(id: real)
    signal phaseChosen(id: real)
    signal athletesWanted
    signal checksWanted
    signal nextGroupWanted
    signal optionsWanted
    signal expectationWanted

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
        plan: root.plan
        focus: true
        onNextGroupWanted: root.nextGroupWanted()
        onAthletesWanted: root.athletesWanted()
        onOptionsWanted: root.optionsWanted()
        onExpectationWanted: root.expectationWanted()
        Layout.fillWidth: true
        Layout.fillHeight: !root.hasNumbers
        Layout.preferredHeight: root.boardHeight
    }
    Loader {
        active: root.checks && root.checks.count > 0
        visible: active
        sourceComponent: CheckBar {
            checks: root.checks
            onAllWanted: root.checksWanted()
        }
        Layout.fillWidth: true
    }
    PaceBalance {
        parts: root.plan.balance
        Layout.fillWidth: true
    }
    SeasonBalance {
        id: balance

        workspace: root.visible && root.hasNumbers ? Workspace : null
        groupId: root.plan.groupId
        year: root.year
    }
    RowLayout {
        visible: root.hasNumbers
        spacing: Theme.margin

        SeasonMetres {
            balance: balance
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        SeasonChecks {
            balance: balance
            onCycleChosen: id => root.cycleChosen(id)
            onDateChosen: (kind, id) => kind === "cycle" ? root.cycleChosen(id) : kind === "phase" ? root.phaseChosen(id) : cycleBoard.changeRace(id)
            Layout.preferredWidth: 1
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
