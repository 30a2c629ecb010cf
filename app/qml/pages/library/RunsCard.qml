// SPDX-License-Identifier: GPL-3.0-or-later
// When the workout was run and how it went, newest first; pressing one opens its log.
import QtQuick
import QtQuick.Layouts
import Fivepace

Card {
    id: root

    required property WorkoutDraft draft

    implicitWidth: 240
    implicitHeight: column.implicitHeight + 2 * padding

    ColumnLayout {
        id: column

        width: root.width - 2 * root.padding
        spacing: Theme.gap

        SectionLabel {
            text: qsTr("When it was run")
        }
        ListView {
            id: list

            objectName: "runs"
            visible: runs.count > 0
            interactive: false
            implicitHeight: contentHeight
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("When it was run")
            model: WorkoutRunsModel {
                id: runs

                workspace: Workspace
                workout: root.draft.workoutId
            }
            delegate: RunRow {
                width: list.width
            }
        }
        BodyText {
            visible: runs.count === 0 && !runs.hasOlder
            text: qsTr("Not run yet.")
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
        }
        AppButton {
            objectName: "olderRuns"
            visible: runs.hasOlder
            quiet: true
            text: qsTr("Show older runs")
            onClicked: runs.showOlder()
        }
        BodyText {
            visible: text !== ""
            text: runs.reach
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
    }
}
