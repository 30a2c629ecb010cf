// SPDX-License-Identifier: GPL-3.0-or-later
// Stands where the group has no cycle yet: the ways to its first one.
import QtQuick
import Fivepace

EmptyState {
    id: root

    required property bool hasGroup
    required property real group
    required property string nextStart

    signal nextWanted(days: int)
    signal seasonWanted

    glyph: "plan"
    title: root.hasGroup ? qsTr("No cycle yet") : qsTr("No group to plan for")
    text: root.hasGroup ? qsTr(
        "A cycle holds one session at each of the five paces. It is filled from the library, with the level the group has earned.")
        : qsTr("Add athletes and a group in Squad first.")

    AppButton {
        visible: root.hasGroup
        text: qsTr("Plan 14 days %1").arg(root.nextStart)
        primary: true
        enabled: !Workspace.isReadOnly
        onClicked: root.nextWanted(14)
    }
    AppButton {
        visible: root.hasGroup
        text: qsTr("21 days")
        enabled: !Workspace.isReadOnly
        onClicked: root.nextWanted(21)
    }
    AppButton {
        visible: root.hasGroup
        text: qsTr("Plan the season…")
        enabled: !Workspace.isReadOnly
        onClicked: root.seasonWanted()
    }
    AppButton {
        visible: !root.hasGroup
        text: qsTr("Open Squad")
        primary: true
        onClicked: Navigator.show("Squad")
    }
    below: ReadinessNote {
        width: parent.width
        groupId: root.hasGroup ? root.group : 0
    }
}
