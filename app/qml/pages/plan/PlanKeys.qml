// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the plan: Z goes between the cycle and the season, Ctrl+N plans the next cycle, with Shift at once; of the cycle F2 renames it,
// Ctrl+D copies it, Ctrl+Del removes it, Ctrl+PgUp and Ctrl+PgDn open the one before and after, V takes the workout that is offered for
// the chosen session.
import QtQuick
import Fivepace

Item {
    id: root

    /// The PlanPage; types cannot name each other.
    required property var page
    required property SeasonModel season
    required property CyclePlan plan
    required property SessionCard card
    required property CycleMenu more
    required property GroupsModel groups
    readonly property bool ofCycle: root.page.visible && !root.page.showsSeason

    function walk(by: int) {
        const next = root.season.neighbour(root.page.cycle, by);
        if (next !== 0)
            root.page.openCycle(next);
        else
            Workspace.say(by > 0 ? qsTr("There is no cycle after this one.") : qsTr("There is no cycle before this one."));
    }

    Shortcut {
        sequence: "Z"
        enabled: root.page.visible && root.groups.count > 0
        onActivated: root.page.showSeason(!root.page.showsSeason)
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.page.visible
        onActivated: root.page.askForNext()
    }
    Shortcut {
        sequence: "Ctrl+Shift+N"
        enabled: root.page.visible && root.groups.count > 0
        onActivated: root.more.planAtOnce()
    }
    Shortcut {
        sequence: "F2"
        enabled: root.ofCycle && root.plan.found
        onActivated: root.more.rename(root.page.cycle)
    }
    Shortcut {
        sequence: "Ctrl+D"
        enabled: root.ofCycle && root.plan.found
        onActivated: root.more.copy()
    }
    Shortcut {
        sequence: "Ctrl+Del"
        enabled: root.ofCycle && root.plan.found && !Workspace.isReadOnly
        onActivated: root.more.askToRemove()
    }
    Shortcut {
        sequence: "Ctrl+PgDown"
        enabled: root.ofCycle
        onActivated: root.walk(1)
    }
    Shortcut {
        sequence: "Ctrl+PgUp"
        enabled: root.ofCycle
        onActivated: root.walk(-1)
    }
    Shortcut {
        sequence: "V"
        enabled: root.ofCycle && root.card.offer !== "" && !Workspace.isReadOnly
        onActivated: root.card.takeOffer()
    }
}
