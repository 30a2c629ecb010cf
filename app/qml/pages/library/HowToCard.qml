// SPDX-License-Identifier: GPL-3.0-or-later
// How to run the workout.
import QtQuick
import QtQuick.Layouts
import Fivepace

Card {
    id: root

    required property WorkoutDraft draft

    implicitWidth: 240
    implicitHeight: Math.max(160, column.implicitHeight + 2 * padding)

    ColumnLayout {
        id: column

        width: root.width - 2 * root.padding
        spacing: Theme.gap

        SectionLabel {
            text: qsTr("How to run it")
        }
        Combo {
            visible: root.draft.isEditing
            objectName: "repsBegin"
            label: qsTr("Reps begin")
            model: root.draft.startNames
            currentIndex: root.draft.startMode
            onActivated: index => root.draft.startMode = index
            Layout.fillWidth: true
        }
        BodyText {
            visible: !root.draft.isEditing && text !== ""
            text: root.draft.startSays
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        TextBox {
            visible: root.draft.isEditing
            label: qsTr("How to run it")
            placeholderText: qsTr("One hint a line")
            text: root.draft.howTo
            onEdited: root.draft.howTo = text
            Layout.fillWidth: true
        }
        BodyText {
            visible: !root.draft.isEditing
            text: root.draft.howTo !== "" ? root.draft.howTo : qsTr("No notes.")
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            lineHeight: 1.4
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
    }
}
