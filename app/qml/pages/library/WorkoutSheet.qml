// SPDX-License-Identifier: GPL-3.0-or-later
// One workout: its text with the live reading, the session to scale, targets of a group, how to run it and when it was.
// Its name and what can be done with it stay above what scrolls.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

Item {
    id: root

    required property WorkoutDraft draft
    required property WorkoutCard card
    property real groupId: 0

    signal groupChosen(id: real)
    signal placementRequested
    signal renameRequested
    signal tagsRequested
    signal mergeRequested
    signal removalRequested
    signal workoutRequested(id: real)

    function takeFocus() {
        if (draft.isEditing)
            head.takeFocus();
    }

    /// Another workout is read from its top.
    readonly property real shownId: draft.workoutId

    onShownIdChanged: scroll.contentY = 0

    WorkoutHead {
        id: head

        x: Theme.pageMargin
        y: Theme.margin
        width: root.width - 2 * Theme.pageMargin
        draft: root.draft
        card: root.card
        onPlacementRequested: root.placementRequested()
        onRenameRequested: root.renameRequested()
        onTagsRequested: root.tagsRequested()
        onMergeRequested: root.mergeRequested()
        onRemovalRequested: root.removalRequested()
        onEditStarted: mainSet.takeFocus()
    }
    Flickable {
        id: scroll

        anchors.top: head.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        contentWidth: width
        contentHeight: column.implicitHeight + Theme.gap + Theme.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}

        ColumnLayout {
            id: column

            x: Theme.pageMargin
            y: Theme.gap
            width: root.width - 2 * Theme.pageMargin
            spacing: Theme.margin - 2

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

                ColumnLayout {
                    spacing: Theme.margin - 2
                    Layout.fillWidth: true
                    Layout.preferredWidth: 410
                    Layout.alignment: Qt.AlignTop

                    TargetsCard {
                        draft: root.draft
                        groupId: root.groupId
                        onGroupChosen: id => root.groupChosen(id)
                        Layout.fillWidth: true
                    }
                    RunsCard {
                        visible: !root.draft.isEditing
                        draft: root.draft
                        Layout.fillWidth: true
                    }
                }
                ColumnLayout {
                    spacing: Theme.margin - 2
                    Layout.fillWidth: true
                    Layout.preferredWidth: 410
                    Layout.alignment: Qt.AlignTop

                    HowToCard {
                        draft: root.draft
                        Layout.fillWidth: true
                    }
                    FactsCard {
                        draft: root.draft
                        card: root.card
                        groupId: root.groupId
                        onWorkoutRequested: id => root.workoutRequested(id)
                        onMergeRequested: root.mergeRequested()
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
