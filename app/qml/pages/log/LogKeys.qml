// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of the log's table: R the recovery taken after the rep, S stopped after it, E recovered early, O takes part or not,
// N the rest in a dialog.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property var grid
    readonly property AthleteLog log: grid.log

    /// False where the key is none of them.
    function press(key: int): bool {
        const isRep = root.grid.column <= root.grid.reps.repCount;
        if (![Qt.Key_R, Qt.Key_S, Qt.Key_E, Qt.Key_N, Qt.Key_O].includes(key))
            return false;
        if (!root.grid.store() || !root.grid.mayWrite())
            return true;
        if (key === Qt.Key_O) {
            root.grid.reps.setOut(root.grid.row, !root.grid.reps.isOut(root.grid.row));
        } else if (root.grid.reps.obstacle !== "") {
            root.grid.problem = root.grid.reps.obstacle;
        } else if (key === Qt.Key_R && isRep) {
            root.grid.isRecovery = true;
            root.grid.typing = true;
        } else if (key === Qt.Key_S && isRep) {
            Workspace.say(root.log.stopHere(root.grid.column - 1));
        } else if (key === Qt.Key_E) {
            root.log.setEarly(!root.log.early);
        } else if (key === Qt.Key_N) {
            root.grid.notesWanted();
        }
        return true;
    }
}
