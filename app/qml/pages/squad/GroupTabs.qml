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

    function showArchive() {
        athletes.group = 0;
        athletes.archived = true;
    }

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
            required property int index
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
            onActiveFocusChanged: if (activeFocus)
                chips.positionViewAtIndex(index, ListView.Contain)
        }
        footer: Item {
            implicitWidth: archiveTab.visible ? archiveTab.width + chips.spacing : 0
            implicitHeight: Theme.controlHeight

            TabChip {
                id: archiveTab

                x: chips.spacing
                visible: root.athletes.archivedCount > 0 || root.athletes.archived
                text: qsTr("Archive")
                count: root.athletes.archivedCount
                Binding on checked {
                    value: root.athletes.archived
                }
                onClicked: root.showArchive()
                onActiveFocusChanged: if (activeFocus)
                    chips.positionViewAtEnd()
            }
        }
    }
    Combo {
        label: qsTr("Bests shown")
        implicitWidth: 160
        model: [qsTr("Best: all time"), qsTr("Best: season %1").arg(root.athletes.season)]
        currentIndex: root.athletes.seasonOnly ? 1 : 0
        onActivated: index => root.athletes.seasonOnly = index === 1
    }
    AppButton {
        id: more

        glyph: "more"
        tip: qsTr("Add or change groups")
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
        }
    }
}
