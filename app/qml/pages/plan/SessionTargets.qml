// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's target for each length of rep in a session.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property var workout
    required property real group
    readonly property real timeWidth: Math.min(62, (width - 110) / Math.max(1, targets.columns.length))

    spacing: 0

    WorkoutTargetsModel {
        id: targets

        workspace: Workspace
        workout: root.workout
        group: root.group
    }
    RowLayout {
        spacing: 0

        TableHeader {
            text: qsTr("Athlete")
            leftPadding: 0
            Layout.fillWidth: true
        }
        ListView {
            orientation: ListView.Horizontal
            interactive: false
            implicitWidth: root.timeWidth * targets.columns.length
            implicitHeight: Theme.rowHeight
            model: targets.columns
            delegate: TableHeader {
                required property string modelData

                width: root.timeWidth
                leftPadding: 0
                rightPadding: 0
                alignment: Text.AlignRight
                text: modelData
            }
        }
    }
    ListView {
        id: list

        interactive: false
        implicitHeight: contentHeight
        model: targets
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Targets")
        Layout.fillWidth: true
        delegate: TargetRow {
            width: list.width
            timeWidth: root.timeWidth
        }
    }
}
