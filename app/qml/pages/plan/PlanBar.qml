// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons over the plan: whose it is, which cycle, and what is made of it.
import QtQuick
import Fivepace

Row {
    id: root

    required property GroupsModel groups
    required property SeasonModel season
    required property CyclePlan plan
    required property CycleMenu more
    required property real group
    required property real cycle
    /// Of the season, where that is what is shown; else null.
    property SeasonLanes lanes: null
    /// Else the menu alone asks how the next cycle is to be.
    required property bool hasRoom
    readonly property bool canPlan: root.groups.count > 0 && !Workspace.isReadOnly
    readonly property string obstacle: Workspace.isReadOnly ? qsTr("This squad can only be read here.") : qsTr(
        "There is no group to plan for yet.")

    signal groupChosen(id: real)
    signal cycleChosen(id: real)
    signal nextWanted
    signal printWanted

    spacing: Theme.step * 3

    Combo {
        label: qsTr("Group")
        implicitWidth: 150
        model: root.groups
        textRole: "name"
        enabled: root.groups.count > 0
        currentIndex: root.groups.count > 0 ? root.groups.rowOf(root.group) : -1
        onActivated: index => root.groupChosen(root.groups.groupAt(index))
    }
    AppButton {
        visible: !root.lanes
        glyph: "left"
        tip: qsTr("Cycle before")
        enabled: root.season.neighbour(root.cycle, -1) !== 0
        obstacle: qsTr("There is no cycle before this one.")
        onClicked: root.cycleChosen(root.season.neighbour(root.cycle, -1))
    }
    AppButton {
        visible: !root.lanes
        glyph: "right"
        tip: qsTr("Cycle after")
        enabled: root.season.neighbour(root.cycle, 1) !== 0
        obstacle: qsTr("There is no cycle after this one.")
        onClicked: root.cycleChosen(root.season.neighbour(root.cycle, 1))
    }
    Combo {
        visible: root.lanes
        objectName: "seasonYear"
        label: qsTr("Year")
        implicitWidth: 96
        model: root.lanes ? root.lanes.years.map(year => year.toString()) : []
        currentIndex: root.lanes ? root.lanes.years.indexOf(root.lanes.year) : -1
        onActivated: index => root.lanes.year = root.lanes.years[index]
    }
    AppButton {
        visible: root.lanes
        text: qsTr("Print season")
        onClicked: root.printWanted()
    }
    AppButton {
        visible: !root.lanes
        text: qsTr("Plan next")
        tip: qsTr("14 days after what is planned, at once: Ctrl Shift N")
        enabled: root.canPlan
        obstacle: root.obstacle
        onClicked: root.more.planAtOnce()
    }
    AppButton {
        visible: !root.lanes && root.hasRoom
        text: qsTr("Plan…")
        tip: qsTr("With another start, length, target or layout: Ctrl N")
        enabled: root.canPlan
        obstacle: root.obstacle
        onClicked: root.nextWanted()
    }
    AppButton {
        text: qsTr("Fill from library")
        visible: root.plan.canFill && !root.lanes
        enabled: !Workspace.isReadOnly
        onClicked: root.plan.fill()
    }
    AppButton {
        visible: root.lanes
        text: qsTr("Plan the season…")
        primary: true
        enabled: root.canPlan
        obstacle: root.obstacle
        onClicked: root.more.planSeason()
    }
    AppButton {
        id: moreButton

        glyph: "more"
        tip: qsTr("More of this cycle and the season")
        enabled: root.canPlan
        obstacle: root.obstacle
        onClicked: root.more.openAt(moreButton)
    }
    AppButton {
        visible: !root.lanes
        text: qsTr("Print cycle")
        primary: true
        enabled: root.plan.found
        obstacle: qsTr("There is no cycle to print yet.")
        onClicked: root.printWanted()
    }
}
