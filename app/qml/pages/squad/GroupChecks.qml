// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the squad, ticked where the athletes train.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

ColumnLayout {
    id: root

    /// Called with a group: Qt.Checked, Qt.Unchecked, or Qt.PartiallyChecked where only some train in it.
    required property var stateOf

    signal picked(group: real, member: bool)
    signal addRequested
    signal refreshed

    /// Asks again who trains where.
    function refresh() {
        root.refreshed();
    }

    spacing: 0

    ListView {
        id: list

        objectName: "groupChecks"
        implicitHeight: Math.min(contentHeight, 4 * Theme.denseRowHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Groups")
        model: GroupsModel {
            workspace: Workspace
        }
        delegate: Check {
            id: check

            required property real groupId
            required property string name

            width: list.width
            text: name
            checkState: root.stateOf(groupId)
            onToggled: root.picked(groupId, checkState !== Qt.Unchecked)

            Connections {
                target: root

                function onRefreshed() {
                    check.checkState = root.stateOf(check.groupId);
                }
            }
        }
    }
    AppButton {
        text: qsTr("Add group…")
        glyph: "plus"
        quiet: true
        onClicked: root.addRequested()
    }
}
