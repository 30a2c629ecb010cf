// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the plan: the chosen session of the cycle, or what is chosen of the season.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property SessionCard card
    /// The open cycle, whose checks are said; 0 while it is not shown.
    required property real cycle
    /// Where the season is shown, its view; else null.
    required property SeasonView season
    /// The CycleBoard; types cannot name each other.
    required property var board
    property alias session: sessionInspector
    property alias checks: checks

    signal optionTaken

    Keys.onEscapePressed: event => {
        event.accepted = root.season === null; // back to the board
        if (event.accepted)
            root.optionTaken();
    }

    CycleChecksModel {
        id: checks

        workspace: Workspace
        cycleId: root.cycle
    }
    Shortcut {
        sequence: "F"
        enabled: root.cycle > 0 && !Workspace.isReadOnly
        onActivated: checks.mendFirst()
    }
    SeasonInspector {
        visible: root.season
        view: root.season
        Layout.fillWidth: true
    }
    RaceInspector {
        visible: !root.season && root.board.race !== 0
        board: root.board
        Layout.fillWidth: true
    }
    SessionInspector {
        id: sessionInspector

        visible: !root.season && root.board.race === 0
        card: root.card
        remarks: checks
        onOptionTaken: root.optionTaken()
        Layout.fillWidth: true
    }
}
