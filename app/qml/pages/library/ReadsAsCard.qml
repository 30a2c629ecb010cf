// SPDX-License-Identifier: GPL-3.0-or-later
// The workout as it was understood, block by block; while it is edited, its tree to change by hand.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

ColumnLayout {
    id: root

    required property ReadingModel reading
    required property WorkoutDraft draft

    signal textRequested
    signal undoRequested
    signal redoRequested

    spacing: Theme.gap

    SectionLabel {
        text: qsTr("Reads as")
    }
    Card {
        padding: Theme.step * 3 - 2
        implicitWidth: 240
        implicitHeight: Math.max(124, (root.draft.isEditing ? tree.implicitHeight : Math.min(260, list.contentHeight)) + 2 * padding)
        Layout.fillWidth: true

        ListView {
            id: list

            objectName: "readsAs"
            anchors.fill: parent
            visible: !root.draft.isEditing
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.reading
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Reads as")
            T.ScrollBar.vertical: AppScrollBar {}
            delegate: ReadsAsRow {
                width: list.width
            }
        }
        Loader {
            id: tree

            anchors.fill: parent
            active: root.draft.isEditing

            sourceComponent: BlockTree {
                draft: root.draft
                onTextRequested: root.textRequested()
                onUndoRequested: root.undoRequested()
                onRedoRequested: root.redoRequested()
            }
        }
        BodyText {
            anchors.centerIn: parent
            visible: !root.draft.isEditing && list.count === 0
            text: qsTr("Nothing to run yet")
            color: Theme.faint
        }
    }
}
