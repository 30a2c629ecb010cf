// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the squad with their counts, and which bests the table shows.
import QtQuick
import QtQuick.Layouts
import Fivepace

RowLayout {
    id: root

    required property AthletesModel athletes

    signal addRequested
    signal changeRequested

    spacing: Theme.gap

    ListView {
        id: chips

        objectName: "groupTabs"
        orientation: ListView.Horizontal
        spacing: Theme.gap - 2
        interactive: contentWidth > width
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        implicitHeight: Theme.controlHeight
        Layout.fillWidth: true
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Groups")
        model: GroupsModel {
            workspace: Workspace
            withAll: true
        }
        delegate: TabChip {
            required property real groupId
            required property string name
            required property int members

            width: Math.min(implicitWidth, 240)
            text: name
            count: members
            Binding on checked {
                value: root.athletes.group === groupId && !root.athletes.archived
            }
            onClicked: {
                root.athletes.archived = false;
                root.athletes.group = groupId;
            }
        }
    }
    Combo {
        label: qsTr("Bests shown")
        implicitWidth: 160
        model: [qsTr("Best: all time"), qsTr("Best: this season")]
        currentIndex: root.athletes.seasonOnly ? 1 : 0
        onActivated: index => root.athletes.seasonOnly = index === 1
    }
    AppButton {
        id: more

        glyph: "more"
        tip: qsTr("Groups and archive")
        onClicked: menu.open()

        AppMenu {
            id: menu

            y: more.height + Theme.step

            AppMenuItem {
                text: qsTr("Add group…")
                glyph: "plus"
                enabled: !Workspace.isReadOnly
                onTriggered: root.addRequested()
            }
            AppMenuItem {
                text: qsTr("Change this group…")
                glyph: "edit"
                enabled: root.athletes.group !== 0 && !Workspace.isReadOnly
                onTriggered: root.changeRequested()
            }
            AppMenuItem {
                text: root.athletes.archived ? qsTr("Show the squad") : qsTr("Show the archive (%1)").arg(
                    root.athletes.archivedCount)
                glyph: "bin"
                enabled: root.athletes.archived || root.athletes.archivedCount > 0
                onTriggered: {
                    root.athletes.group = 0;
                    root.athletes.archived = !root.athletes.archived;
                }
            }
        }
    }
}
