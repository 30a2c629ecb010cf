// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the squad, ticked where the athlete trains.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

ColumnLayout {
    id: root

    required property AthleteDraft draft

    signal addRequested

    spacing: 0

    ListView {
        id: list

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
            checked: root.draft.isInGroup(groupId)
            onToggled: root.draft.setInGroup(groupId, checked)

            Connections {
                target: root.draft

                function onChanged() {
                    check.checked = root.draft.isInGroup(check.groupId);
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
