// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a workout of the library for a session that is there, or for a day: type to find, Enter takes the first.
import QtQuick
import Fivepace

AppDialog {
    id: root

    required property CycleBoardModel days
    /// 0: a new session on `day`.
    property real session: 0
    property int day: 0

    signal made(session: real)

    function choose(session: real, day: int, find: string) {
        root.session = session;
        root.day = day;
        root.open();
        picker.begin(find);
    }

    title: root.session === 0 ? qsTr("Choose a workout") : qsTr("Replace the workout")
    isForm: false
    acceptText: root.session === 0 ? qsTr("Put in the plan") : qsTr("Replace")
    canAccept: picker.count > 0
    onAccepted: {
        const workout = picker.workout();
        const session = root.session === 0 ? root.days.addWorkout(workout, root.day) : root.session;
        if (root.session === 0 || root.days.replaceWorkout(session, workout))
            root.made(session);
    }

    contentItem: WorkoutPicker {
        id: picker

        shown: root.visible
    }
}
