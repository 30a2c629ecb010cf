// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a cell of the athletes' table where it stands: the name, the target race, or a new best.
import QtQuick
import Fivepace

Item {
    id: root

    required property AthletesModel athletes

    signal closed

    function editFact(athlete: real, column: int, cell: rect) {
        if (!draft.startChange(athlete))
            return;
        if (column === AthletesModel.Name)
            nameEditor.begin(cell);
        else
            targetEditor.begin(cell);
    }

    function editBest(athlete: real, column: int, cell: rect, text: string) {
        bestEditor.begin(athlete, column, cell, text);
    }

    anchors.fill: parent

    AthleteDraft {
        id: draft

        workspace: Workspace
    }
    NameEditor {
        id: nameEditor

        draft: draft
        onClosed: root.closed()
    }
    TargetEditor {
        id: targetEditor

        draft: draft
        onClosed: root.closed()
    }
    BestEditor {
        id: bestEditor

        athletes: root.athletes
        onClosed: root.closed()
    }
}
