// SPDX-License-Identifier: GPL-3.0-or-later
// Under the lanes of the season: the group's metres and checks, or, where it has no cycle, the ways to its first.
import QtQuick
import Fivepace

Item {
    id: root

    /// The SeasonView; types cannot name each other.
    required property var view
    required property real group
    /// The group has cycles in this year: they are counted, and looked at.
    readonly property bool hasCycles: balance.columns.length > 0

    signal thingChosen(kind: string, id: real)

    SeasonBalance {
        id: balance

        workspace: root.view.visible ? Workspace : null
        groupId: root.group
        year: root.view.lanes.year
    }
    SeasonMetres {
        id: metres

        visible: root.hasCycles
        height: parent.height
        width: (parent.width - Theme.margin) / 2
        balance: balance
    }
    SeasonChecks {
        visible: root.hasCycles
        height: parent.height
        anchors.right: parent.right
        width: metres.width
        balance: balance
        onCycleChosen: id => root.thingChosen("cycle", id)
        onDateChosen: (kind, id) => root.thingChosen(kind, id)
    }
    EmptyState {
        visible: !root.hasCycles && root.view.lanes.groupCount > 0
        anchors.centerIn: parent
        glyph: "plan"
        title: qsTr("No cycle in %1").arg(root.view.lanes.year)
        text: qsTr("Plan the season up to a race, and its phases and cycles stand here with their metres and checks.")

        AppButton {
            text: qsTr("Plan the season…")
            enabled: !Workspace.isReadOnly
            onClicked: root.view.planSeason(-1)
        }
        AppButton {
            text: qsTr("Add phase…")
            keys: "P"
            enabled: !Workspace.isReadOnly
            onClicked: root.view.addPhase(-1)
        }
        AppButton {
            text: qsTr("Add race…")
            keys: "T"
            enabled: !Workspace.isReadOnly
            onClicked: root.view.addRace(-1)
        }
    }
}
