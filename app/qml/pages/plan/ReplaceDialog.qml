// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a workout of the library for a session that is there, or for a day: type to find, Enter takes the first.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
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
        search.text = "";
        library.pace = find;
        list.currentIndex = 0;
        root.open();
        search.forceActiveFocus();
    }
    function walk(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
    }

    title: root.session === 0 ? qsTr("Choose a workout") : qsTr("Replace the workout")
    isForm: false
    acceptText: root.session === 0 ? qsTr("Put in the plan") : qsTr("Replace")
    canAccept: list.count > 0
    onAccepted: {
        const workout = library.workoutAt(Math.max(0, list.currentIndex));
        const session = root.session === 0 ? root.days.addWorkout(workout, root.day) : root.session;
        if (root.session === 0 || root.days.replaceWorkout(session, workout))
            root.made(session);
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap

        WorkoutsModel {
            id: library

            /// What is searched while nothing is typed.
            property string pace: ""

            workspace: Workspace
            find: search.text === "" ? pace : search.text
            onCountChanged: list.currentIndex = 0
        }
        SearchField {
            id: search

            objectName: "replaceSearch"
            label: qsTr("Find a workout")
            placeholderText: qsTr("Find by name, reps, pace or level")
            Keys.onUpPressed: root.walk(-1)
            Keys.onDownPressed: root.walk(1)
            Layout.fillWidth: true
        }
        ListView {
            id: list

            implicitWidth: 460
            implicitHeight: 336
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            cacheBuffer: 0
            model: root.visible ? library : null
            T.ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Workouts")
            section.property: "rung"
            section.delegate: WorkoutSection {
                width: list.width
                workouts: library
            }
            delegate: WorkoutRow {
                width: list.width
                isChosen: ListView.isCurrentItem
                onPressed: list.currentIndex = index
            }
        }
        BodyText {
            visible: list.count === 0
            text: qsTr("Nothing matches “%1”.").arg(library.find)
            color: Theme.secondary
        }
    }
}
