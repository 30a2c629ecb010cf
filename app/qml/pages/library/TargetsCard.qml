// SPDX-License-Identifier: GPL-3.0-or-later
// What every member of one group is asked for in this workout today.
import QtQuick
import QtQuick.Layouts
import Fivepace

Card {
    id: root

    required property WorkoutDraft draft
    property real groupId: 0
    readonly property real timeWidth: Math.min(66, (width - 2 * padding - 120) / Math.max(1, targets.columns.length))

    signal groupChosen(id: real)

    function chooseFirst() {
        if (groups.count > 0 && groups.rowOf(root.groupId) < 0)
            root.groupChosen(groups.groupAt(Math.min(1, groups.count - 1)));
    }

    implicitWidth: 240
    implicitHeight: Math.max(160, column.implicitHeight + 2 * padding)
    Component.onCompleted: root.chooseFirst()

    GroupsModel {
        id: groups

        workspace: Workspace
        withAll: true
        onCountChanged: root.chooseFirst()
    }
    WorkoutTargetsModel {
        id: targets

        workspace: Workspace
        workout: root.draft.workout
        group: root.groupId
    }
    ColumnLayout {
        id: column

        width: root.width - 2 * root.padding
        spacing: 0

        RowLayout {
            SectionLabel {
                text: groups.count === 0 ? qsTr("Targets") : qsTr("Targets for")
            }
            Combo {
                visible: groups.count > 0
                label: qsTr("Group")
                model: groups
                textRole: "name"
                currentIndex: groups.count > 0 ? groups.rowOf(root.groupId) : -1
                onActivated: index => root.groupChosen(groups.groupAt(index))
                Layout.fillWidth: true
                Layout.preferredWidth: 150
                Layout.minimumWidth: 80
                Layout.maximumWidth: 190
            }
            Combo {
                visible: targets.people.length > 1
                label: qsTr("Athlete")
                model: targets.people
                currentIndex: targets.person
                onActivated: place => targets.person = place
                Layout.fillWidth: true
                Layout.preferredWidth: 150
                Layout.minimumWidth: 80
                Layout.maximumWidth: 190
            }
        }
        RowLayout {
            visible: list.count > 0
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
                    rightPadding: 0
                    leftPadding: 0
                    alignment: Text.AlignRight
                    text: modelData
                }
            }
        }
        ToneMark {
            visible: targets.note !== ""
            tone: "watch"
            text: targets.note
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.step
        }
        ListView {
            id: list

            objectName: "targets"
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
        BodyText {
            visible: text !== ""
            text: targets.rests === "" ? "" : qsTr("Recoveries after %1").arg(targets.rests)
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
        }
        BodyText {
            visible: list.count === 0
            text: groups.count < 2 ? qsTr("Add a group in Squad to see its targets here.") : qsTr("Nobody trains in this group yet.")
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
        }
    }
}
