// SPDX-License-Identifier: GPL-3.0-or-later
// How the season of the first group stands, under the sessions of Today where those leave room.
import QtQuick
import Fivepace

Item {
    id: root

    Component.onCompleted: plan.cycleId = season.openingCycle()

    Connections {
        target: Workspace

        function onSquadChanged() {
            if (!plan.found)
                plan.cycleId = season.openingCycle();
        }
    }
    GroupsModel {
        id: groups

        workspace: Workspace
    }
    SeasonModel {
        id: season

        workspace: Workspace
        groupId: balance.groupId
    }
    CyclePlan {
        id: plan

        workspace: Workspace
        groupId: balance.groupId
    }
    SeasonBalance {
        id: balance

        workspace: root.visible ? Workspace : null
        groupId: groups.count > 0 ? groups.groupAt(0) : 0
        year: plan.year
    }
    SeasonMetres {
        id: metres

        visible: balance.columns.length > 0
        height: parent.height
        width: (parent.width - Theme.margin) / 2
        balance: balance
    }
    SeasonChecks {
        visible: metres.visible
        height: parent.height
        anchors.right: parent.right
        width: metres.width
        balance: balance
        onCycleChosen: id => Navigator.openCycle(id)
        onDateChosen: (kind, id) => {
            if (kind === "cycle")
                Navigator.openCycle(id);
            else
                Navigator.act("Plan", page => page.showSeason(true));
        }
    }
}
