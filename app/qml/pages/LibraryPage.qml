// SPDX-License-Identifier: GPL-3.0-or-later
// The library: workouts by pace at the left, and one of them read, drawn to scale and with everybody's targets.
import QtQuick
import Fivepace

PageFrame {
    id: root

    property real workoutId: 0
    /// The group whose targets are shown.
    property real groupId: 0

    /// Shows a workout; one that is being edited stays until it is added or dropped.
    function openWorkout(id: real) {
        if (draft.isEditing)
            return;
        finder.clear();
        root.workoutId = id;
        list.showWorkout();
    }

    function newWorkout() {
        draft.startNew();
        sheet.takeFocus();
    }

    title: qsTr("Library")
    onWorkoutIdChanged: draft.workoutId = root.workoutId
    subtitle: workouts.summary
    views: [
        {
            name: "search",
            show: () => finder.text = "300m level 5"
        },
        {
            name: "editing",
            show: () => {
                draft.duplicate();
                draft.text += "\n4 x 150m @ 800 + qqq, 3-4 min walk";
            }
        },
        {
            name: "long",
            show: () => draft.text = "4 x 50m. 1:30 Rec between reps\n3 x (100m, 200m) [2:30 & 5:00]\n".repeat(20)
        },
        {
            name: "plan",
            show: () => {
                draft.cancel();
                placement.place(root.workoutId, root.groupId);
            }
        },
        {
            name: "first",
            show: () => {
                placement.close();
                root.openWorkout(0);
            }
        }
    ]

    actions: [
        SearchField {
            id: finder

            implicitWidth: 260
            placeholderText: qsTr("Find: 200m, level 4, “flying”")
            keys: "Ctrl F"
            onTextChanged: workouts.find = text
            Keys.onDownPressed: list.takeFocus()
            Keys.onReturnPressed: list.takeFocus()
        },
        AppButton {
            text: qsTr("New workout")
            keys: "Ctrl N"
            primary: true
            enabled: !Workspace.isReadOnly && !draft.isEditing
            onClicked: root.newWorkout()
        }
    ]

    WorkoutsModel {
        id: workouts

        workspace: Workspace
    }
    WorkoutDraft {
        id: draft

        workspace: Workspace
        onSaved: workout => root.openWorkout(workout)
    }

    WorkoutList {
        id: list

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: root.width < 1060 ? 280 : 330
        workouts: workouts
        workoutId: root.workoutId
        enabled: !draft.isEditing
        onChosen: id => root.workoutId = id
    }
    WorkoutSheet {
        id: sheet

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: list.right
        anchors.right: parent.right
        visible: draft.exists
        draft: draft
        groupId: root.groupId
        onGroupChosen: id => root.groupId = id
        onPlacementRequested: placement.place(root.workoutId, root.groupId)
        onRemovalRequested: removeDialog.open()
    }
    EmptyState {
        anchors.centerIn: sheet
        visible: !draft.exists
        glyph: "library"
        title: workouts.count === 0 ? qsTr("No workout matches") : qsTr("No workout chosen")
        text: workouts.count === 0 ? qsTr("Search by a length (200m), a level (level 4), a pace, a tag or any word.") : qsTr(
            "Choose one at the left, or type a new one.")
    }

    PlacementDialog {
        id: placement
    }
    AppDialog {
        id: removeDialog

        title: qsTr("Remove %1?").arg(draft.name)
        acceptText: qsTr("Remove")
        onAccepted: draft.remove()

        contentItem: BodyText {
            width: 360
            text: draft.removalText
            wrapMode: Text.WordWrap
            color: Theme.secondary
        }
    }

    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: finder.forceActiveFocus()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.visible && !Workspace.isReadOnly && !draft.isEditing
        onActivated: root.newWorkout()
    }
}
