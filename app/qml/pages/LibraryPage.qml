// SPDX-License-Identifier: GPL-3.0-or-later
// The library: workouts by pace at the left, and one of them read, drawn to scale and with everybody's targets.
import QtQuick
import Fivepace

PageFrame {
    id: root

    // What pictures of the page are taken of.
    readonly property alias finder: finder
    readonly property alias intake: intake
    readonly property alias draft: draft
    readonly property alias placement: placement
    readonly property alias workouts: workouts

    property real workoutId: 0
    /// The group whose targets are shown.
    property real groupId: -1

    readonly property string unfinished: draft.isEditing ? qsTr("the workout that is being written") : ""

    /// Shows a workout; one that is being edited stays until it is added or dropped.
    function openWorkout(id: real) {
        if (draft.isEditing)
            return;
        if (workouts.rowOf(id) < 0)
            finder.clear();
        root.workoutId = id;
        list.showWorkout();
    }

    function newWorkout() {
        if (draft.isEditing)
            return;
        draft.startNew();
        sheet.takeFocus();
    }

    function importFile() {
        Files.open(qsTr("Import workouts"), qsTr("Workouts (*.json)"), path => intake.openFile(path));
    }

    function exportShown() {
        Files.save(qsTr("Export workouts"), qsTr("Workouts (*.json)"), qsTr("workouts") + ".json", "json", path => workouts.exportShown(path));
    }

    /// The text of the workout that is shown.
    function copyRequested() {
        if (draft.exists)
            copier.copyText(draft.text, qsTr("Copied the text of %1").arg(draft.name));
        else
            Workspace.say(qsTr("Choose a workout first: its text is copied."));
    }
    function pasteRequested() {
        if (Workspace.isReadOnly)
            Workspace.say(qsTr("This squad can only be read here: nothing can be pasted."));
        else if (!draft.isEditing)
            intake.pasteLines();
    }

    title: qsTr("Library")
    home: list
    onUnfinishedChanged: Navigator.setUnfinished(root, unfinished)
    Component.onDestruction: Navigator.setUnfinished(root, "")
    onWorkoutIdChanged: draft.workoutId = root.workoutId
    subtitle: workouts.summary

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
            text: qsTr("Import…")
            enabled: !draft.isEditing
            obstacle: qsTr("Add or drop the workout that is being written first.")
            onClicked: importMenu.open()

            AppMenu {
                id: importMenu

                y: parent.height + Theme.step

                AppMenuItem {
                    text: qsTr("Paste workouts…")
                    keys: "Ctrl Shift V"
                    enabled: !Workspace.isReadOnly
                    onTriggered: intake.pasteLines()
                }
                AppMenuItem {
                    text: qsTr("Import a file…")
                    glyph: "import"
                    enabled: !Workspace.isReadOnly
                    onTriggered: root.importFile()
                }
                AppMenuItem {
                    text: qsTr("Export what is shown…")
                    glyph: "export"
                    enabled: workouts.count > 0
                    onTriggered: root.exportShown()
                }
            }
        },
        AppButton {
            text: qsTr("New workout")
            keys: "Ctrl N"
            primary: true
            enabled: !Workspace.isReadOnly && !draft.isEditing
            obstacle: draft.isEditing ? qsTr("Add or drop the workout that is being written first.") : qsTr("This squad can only be read here.")
            onClicked: root.newWorkout()
        }
    ]

    TableCopier {
        id: copier

        workspace: Workspace
    }
    WorkoutsModel {
        id: workouts

        workspace: Workspace
        group: root.groupId
    }
    WorkoutCard {
        id: card

        workspace: Workspace
        workoutId: root.workoutId
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
        onFindChosen: find => finder.text = find
    }
    WorkoutSheet {
        id: sheet

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: list.right
        anchors.right: parent.right
        visible: draft.exists
        draft: draft
        card: card
        groupId: root.groupId
        onGroupChosen: id => root.groupId = id
        onPlacementRequested: placement.place(root.workoutId, root.groupId)
        onRenameRequested: dialogs.rename()
        onTagsRequested: dialogs.changeTags()
        onMergeRequested: dialogs.merge()
        onRemovalRequested: dialogs.remove()
        onWorkoutRequested: id => root.openWorkout(id)
    }
    EmptyState {
        anchors.centerIn: sheet
        visible: !draft.exists
        glyph: "library"
        title: workouts.count === 0 ? qsTr("No workout matches") : qsTr("No workout chosen")
        text: workouts.count === 0 ? qsTr("Search by a length (200m), a level (level 4), a pace (800 pace, SS2), favourite, last used, a tag (#hill) or any word.") : qsTr("Choose one at the left, or type a new one.")
    }

    PlacementDialog {
        id: placement
    }
    WorkoutDialogs {
        id: dialogs

        card: card
        draft: draft
    }
    IntakeDialog {
        id: intake

        rung: draft.rung
        onSaved: workout => root.openWorkout(workout)
    }
    WorkoutKeys {
        card: card
        active: root.visible && draft.exists && !draft.isEditing && !Workspace.isReadOnly
        onRenameRequested: dialogs.rename()
        onTagsRequested: dialogs.changeTags()
        onMergeRequested: dialogs.merge()
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
    Shortcut {
        sequence: "Ctrl+Shift+V"
        enabled: root.visible && !Workspace.isReadOnly && !draft.isEditing
        onActivated: intake.pasteLines()
    }
}
