// SPDX-License-Identifier: GPL-3.0-or-later
// One workout: its text with the live reading, the session to scale, targets of a group, how to run it and when it was.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

Flickable {
    id: root

    required property WorkoutDraft draft
    property real groupId: 0

    signal groupChosen(id: real)
    signal placementRequested
    signal removalRequested

    function takeFocus() {
        if (draft.isEditing)
            head.takeFocus();
    }

    /// Another workout is read from its top.
    readonly property real shownId: draft.workoutId

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * Theme.margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onShownIdChanged: contentY = 0
    T.ScrollBar.vertical: AppScrollBar {}

    ColumnLayout {
        id: column

        x: Theme.pageMargin
        y: Theme.margin
        width: root.width - 2 * Theme.pageMargin
        spacing: Theme.margin - 2

        WorkoutHead {
            id: head

            draft: root.draft
            onPlacementRequested: root.placementRequested()
            onRemovalRequested: root.removalRequested()
            onEditStarted: mainSet.takeFocus()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.margin
            Layout.fillWidth: true

            MainSetBox {
                id: mainSet

                draft: root.draft
                reading: root.draft.reading
                Layout.fillWidth: true
                Layout.preferredWidth: 435
                Layout.alignment: Qt.AlignTop
            }
            ReadsAsCard {
                reading: root.draft.reading
                draft: root.draft
                onTextRequested: mainSet.goBack()
                onUndoRequested: mainSet.undo()
                onRedoRequested: mainSet.redo()
                Layout.fillWidth: true
                Layout.preferredWidth: 380
                Layout.alignment: Qt.AlignTop
            }
        }
        TimelineCard {
            draft: root.draft
            groupId: root.groupId
            Layout.fillWidth: true
        }
        GridLayout {
            columns: column.width < 720 ? 1 : 2
            columnSpacing: Theme.margin - 2
            rowSpacing: Theme.margin - 2
            Layout.fillWidth: true

            TargetsCard {
                draft: root.draft
                groupId: root.groupId
                onGroupChosen: id => root.groupChosen(id)
                Layout.fillWidth: true
                Layout.preferredWidth: 410
                Layout.alignment: Qt.AlignTop
            }
            HowToCard {
                draft: root.draft
                Layout.fillWidth: true
                Layout.preferredWidth: 410
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
