// SPDX-License-Identifier: GPL-3.0-or-later
// Workouts by pace; up and down walk through them.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Rectangle {
    id: root

    required property WorkoutsModel workouts
    property real workoutId: 0

    signal chosen(id: real)
    signal findChosen(find: string)

    function takeFocus() {
        list.forceActiveFocus();
    }

    /// Brings the chosen workout into view, or chooses the first where the list does not have it.
    function showWorkout() {
        const row = workouts.rowOf(workoutId);
        list.currentIndex = row >= 0 ? row : workouts.count > 0 ? 0 : -1;
        if (list.currentIndex >= 0)
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        root.chosen(workouts.workoutAt(list.currentIndex));
    }

    color: Theme.surface
    Component.onCompleted: root.showWorkout()

    Connections {
        target: root.workouts

        function onCountChanged() {
            root.showWorkout();
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
    WorkoutFilters {
        id: filters

        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin - Theme.step
        anchors.rightMargin: Theme.margin - Theme.step
        workouts: root.workouts
        onFindChosen: find => root.findChosen(find)
    }
    ListView {
        id: list

        objectName: "workoutList"
        anchors.top: filters.bottom
        anchors.topMargin: Theme.step
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin - 2
        anchors.rightMargin: Theme.margin - 2
        bottomMargin: Theme.margin
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0 // rows made ahead are warned about by Qt 6.4 when a search leaves fewer
        model: root.workouts
        T.ScrollBar.vertical: AppScrollBar {
            parent: root
            anchors.top: list.top
            anchors.bottom: list.bottom
            anchors.right: parent.right
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Workouts")
        onCurrentIndexChanged: if (activeFocus)
            root.chosen(root.workouts.workoutAt(currentIndex))

        section.property: root.workouts.isByUse ? "" : "rung"
        section.delegate: WorkoutSection {
            width: list.width
            workouts: root.workouts
        }
        delegate: WorkoutRow {
            width: list.width
            isChosen: workoutId === root.workoutId
            isFocused: ListView.isCurrentItem && list.activeFocus
            onPressed: {
                list.forceActiveFocus();
                list.currentIndex = index;
                root.chosen(workoutId);
            }
        }
    }
    BodyText {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: root.workouts.count === 0
        text: qsTr("Nothing matches “%1”.").arg(root.workouts.find)
        color: Theme.secondary
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
    }
}
