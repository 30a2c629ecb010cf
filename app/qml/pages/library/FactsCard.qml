// SPDX-License-Identifier: GPL-3.0-or-later
// What the workout adds up to and needs, and the levels beside it.
import QtQuick
import QtQuick.Layouts
import Fivepace

Card {
    id: root

    required property WorkoutDraft draft
    required property WorkoutCard card
    property real groupId: 0

    signal workoutRequested(id: real)
    signal mergeRequested

    implicitWidth: 240
    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        width: root.width - 2 * root.padding
        spacing: Theme.gap

        SectionLabel {
            text: qsTr("What it adds up to")
        }
        ListView {
            id: list

            objectName: "facts"
            interactive: false
            implicitHeight: contentHeight
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What it adds up to")
            model: WorkoutFactsModel {
                workspace: Workspace
                workout: root.draft.workout
                group: root.groupId
            }
            delegate: FactRow {
                width: list.width
            }
        }
        ToneMark {
            visible: text !== "" && !root.draft.isEditing
            tone: "watch"
            text: root.card.sameText
            Layout.fillWidth: true
        }
        AppButton {
            visible: root.card.sameText !== "" && !root.draft.isEditing
            text: qsTr("Merge…")
            keys: "Ctrl M"
            enabled: !Workspace.isReadOnly
            onClicked: root.mergeRequested()
        }
        GridLayout {
            visible: !root.draft.isEditing && (root.card.lowerId > 0 || root.card.higherId > 0)
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.step
            Layout.fillWidth: true

            BodyText {
                visible: root.card.lowerId > 0
                text: qsTr("Level before")
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
                Layout.preferredWidth: 128
            }
            Level {
                objectName: "lowerLevel"
                target: root.card.lowerId
                text: root.card.lowerText
                tip: qsTr("Show the level before")
            }
            BodyText {
                visible: root.card.higherId > 0
                text: qsTr("Next level")
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
                Layout.preferredWidth: 128
            }
            Level {
                objectName: "higherLevel"
                target: root.card.higherId
                text: root.card.higherText
                tip: qsTr("Show the next level")
            }
        }
    }

    component Level: AppButton {
        property real target: 0

        visible: target > 0
        quiet: true
        leftPadding: 0
        onClicked: root.workoutRequested(target)
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
    }
}
