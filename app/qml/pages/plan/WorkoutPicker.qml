// SPDX-License-Identifier: GPL-3.0-or-later
// A workout of the library: type to find, arrows walk, the first is chosen.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

ColumnLayout {
    id: root

    /// The list is made only while it is to be seen.
    required property bool shown
    readonly property int count: list.count

    /// Searches for this while nothing is typed.
    function begin(pace: string) {
        search.text = "";
        library.pace = pace;
        list.currentIndex = 0;
        search.forceActiveFocus();
    }
    /// The chosen one.
    function workout(): real {
        return library.workoutAt(Math.max(0, list.currentIndex));
    }
    function walk(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
    }

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
        model: root.shown ? library : null
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Workouts")
        section.property: "rung"
        section.delegate: WorkoutSection {
            width: list.width
            workouts: library
        }
        delegate: WorkoutRow {
            width: list.width - Theme.gap // room for the scroll bar
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
