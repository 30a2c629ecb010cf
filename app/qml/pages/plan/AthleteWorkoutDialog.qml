// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a workout of the library that one athlete runs instead of the session's: type to find, Enter takes the first.
import QtQuick
import Fivepace

AppDialog {
    id: root

    function choose(session: real, athlete: real) {
        if (!draft.start(session, athlete))
            return;
        root.open();
        picker.begin("");
    }

    title: qsTr("Another workout for %1").arg(draft.athlete)
    isForm: false
    acceptText: qsTr("Take it")
    canAccept: picker.count > 0
    onAccepted: draft.takeWorkout(picker.workout())

    contentItem: WorkoutPicker {
        id: picker

        shown: root.visible

        EntryDraft {
            id: draft

            workspace: Workspace
        }
    }
}
