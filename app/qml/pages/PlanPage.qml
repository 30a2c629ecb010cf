// SPDX-License-Identifier: GPL-3.0-or-later
// The season of a group as a strip, the open cycle as a board, and the chosen session with everybody's targets.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

PageFrame {
    id: root

    property real group: 0
    property real cycle: 0
    /// The group that was chosen; it comes back with the redo of what took it away.
    property real chosenGroup: 0
    property bool showsSeason: false
    readonly property CycleBoard board: cycleView.board

    /// What the palette asks for: a row of PlanActions.
    function act(part: string, what: string) {
        if (part !== "cycle" && root.showsSeason !== (part === "season"))
            root.showSeason(part === "season");
        if (part === "day")
            root.board.act(what);
        else if (part === "season")
            seasonView.act(what);
        else
            more.act(what);
    }
    function openGroup(id: real) {
        root.chosenGroup = id;
        root.showGroup(id);
    }
    function showGroup(id: real) {
        root.group = id;
        root.openCycle(season.openingCycle());
    }
    function showSeason(wanted: bool) {
        root.showsSeason = wanted;
        if (wanted)
            seasonView.begin();
        root.takeFocus();
    }
    function openFromSeason(cycle: real) {
        root.group = root.chosenGroup = plan.groupOf(cycle);
        root.openCycle(cycle);
        root.showSeason(false);
    }
    function openCycle(id: real) {
        root.cycle = id;
        root.board.choose(root.board.days.openingDay());
    }
    function openSession(id: real) {
        card.sessionId = id;
        root.showsSeason = false;
        if (card.found) {
            root.group = card.groupId;
            root.openCycle(season.cycleOf(id));
            root.board.choose(days.dayOf(id));
        }
    }
    function printRequested() {
        root.showsSeason ? Navigator.openSeasonSheet(lanes.year) : Navigator.openCycleSheet(root.cycle);
    }
    function inspect(show: var) {
        if (!root.docked)
            root.openInspector();
        show();
    }
    function copyRequested() {
        root.board.hold(false);
    }
    function pasteRequested() {
        root.board.paste(false);
    }
    function askForNext() {
        more.askForNext(groups.count > 0);
    }
    function planNext(length: int) {
        const made = plan.planNext(length);
        if (made !== 0)
            root.showNew(made);
    }
    /// On its first session, whose sheet is what is printed next.
    function showNew(cycle: real) {
        root.showsSeason = false;
        root.chosenGroup = root.group = plan.groupOf(cycle);
        root.openCycle(cycle);
        let day = 0;
        while (day < plan.days && days.firstSession(day) === 0)
            ++day;
        if (day < plan.days)
            root.board.choose(day);
        root.board.forceActiveFocus(Qt.TabFocusReason);
    }

    title: root.showsSeason ? qsTr("Season") : plan.found ? plan.name : qsTr("Plan")
    subtitle: root.showsSeason ? lanes.subtitle : plan.subtitle
    inspectorName: root.showsSeason ? qsTr("What is chosen") : qsTr("Session")
    hasInspector: plan.found || root.showsSeason
    home: root.showsSeason ? seasonView : root.board
    beside: PlanViews {
        season: root.showsSeason
        onChosen: season => root.showSeason(season)
    }

    Component.onCompleted: if (root.group === 0 && groups.count > 0)
        root.openGroup(groups.groupAt(0))

    actions: PlanBar {
        groups: groups
        season: season
        plan: plan
        more: more
        group: root.group
        cycle: root.cycle
        hasRoom: root.docked
        lanes: root.showsSeason ? lanes : null
        onGroupChosen: id => root.openGroup(id)
        onCycleChosen: id => root.openCycle(id)
        onNextWanted: root.askForNext()
        onPrintWanted: root.printRequested()
    }

    GroupsModel {
        id: groups

        workspace: Workspace
        onCountChanged: if (root.group !== root.chosenGroup && rowOf(root.chosenGroup) >= 0)
            root.showGroup(root.chosenGroup)
        else if (rowOf(root.group) < 0 && count > 0)
            root.showGroup(groupAt(0))
    }
    SeasonModel {
        id: season

        workspace: Workspace
        groupId: root.group
        onModelReset: if (root.group !== 0 && !plan.found)
            root.openCycle(openingCycle())
    }
    SeasonLanes {
        id: lanes

        workspace: root.showsSeason ? Workspace : null
    }
    CycleBoardModel {
        id: days

        workspace: Workspace
        cycleId: root.cycle
    }
    CyclePlan {
        id: plan

        workspace: Workspace
        groupId: root.group
        cycleId: root.cycle
    }
    PlanKeys {
        page: root
        season: season
        plan: plan
        card: card
        more: more
        groups: groups
    }
    SessionCard {
        id: card

        workspace: Workspace
        sessionId: root.board.session
    }

    inspector: PlanInspector {
        id: inspectors

        card: card
        cycle: root.visible && !root.showsSeason ? root.cycle : 0
        season: root.showsSeason ? seasonView : null
        board: root.board
        onOptionTaken: {
            root.closeInspector();
            root.board.forceActiveFocus(Qt.TabFocusReason);
        }
        Layout.fillWidth: true
    }
    inspectorActions: PlanInspectorActions {
        session: root.showsSeason ? 0 : card.found ? card.sessionId : 0
        hasCycle: plan.found
        isSeason: root.showsSeason
        onRaceWanted: root.showsSeason ? seasonView.addRace(-1) : root.board.act("race")
        onPhaseWanted: seasonView.addPhase(-1)
    }

    CycleView {
        id: cycleView

        visible: plan.found && !root.showsSeason
        year: plan.year
        checks: root.docked ? null : inspectors.checks
        season: season
        days: days
        plan: plan
        onCycleChosen: id => root.openCycle(id)
        onPhaseChosen: id => more.changePhase(id)
        onChecksWanted: root.openInspector()
        onNextGroupWanted: root.openGroup(groups.groupAt((groups.rowOf(root.group) + 1) % groups.count))
        onAthletesWanted: root.inspect(() => inspectors.session.showAthletes())
        onOptionsWanted: root.inspect(() => inspectors.session.showOptions())
        onExpectationWanted: inspectors.session.expect()
    }
    SeasonView {
        id: seasonView

        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.margin
        visible: root.showsSeason
        lanes: lanes
        group: root.group
        onCycleOpened: id => root.openFromSeason(id)
        onPhaseOpened: id => more.changePhase(id)
        onRaceOpened: id => root.board.changeRace(id)
        onCycleCopied: id => more.copyCycle(id)
        onCycleRenamed: id => more.rename(id)
        onPhaseWanted: (group, day) => more.addPhaseOn(group, day)
        onRaceWanted: (group, day) => root.board.addRaceOn(group, day)
        onSeasonWanted: group => more.planSeasonOf(group)
    }
    PlanEmpty {
        anchors.centerIn: parent
        visible: !plan.found && !root.showsSeason
        hasGroup: groups.count > 0
        group: root.group
        nextStart: plan.nextStart
        onNextWanted: days => root.planNext(days)
        onSeasonWanted: more.planSeason()
    }
    CycleMenu {
        id: more

        plan: plan
        group: root.group
        onMade: cycle => root.showNew(cycle)
        onClosed: root.takeFocus()
        onRaceWanted: root.board.act("race")
    }
}
