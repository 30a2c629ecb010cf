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

    function openGroup(id: real) {
        root.chosenGroup = id;
        root.showGroup(id);
    }
    function showGroup(id: real) {
        root.group = id;
        root.openCycle(season.openingCycle());
    }
    function openCycle(id: real) {
        root.cycle = id;
        board.choose(board.openingDay());
    }
    function openSession(id: real) {
        card.sessionId = id;
        if (card.found) {
            root.group = card.groupId;
            root.openCycle(season.cycleOf(id));
            board.choose(days.dayOf(id));
        }
    }
    function printRequested() {
        Navigator.openCycleSheet(root.cycle);
    }
    function planCycle() {
        more.planNext();
    }
    function copyCycle() {
        more.copy();
    }
    function planSeason() {
        more.planSeason();
    }
    function addPhase() {
        more.addPhase();
    }
    function saveCalendar() {
        more.saveCalendar();
    }
    function inspect(show: var) {
        if (!root.docked)
            root.openInspector();
        show();
    }
    function typeWorkout() {
        board.act("type");
    }
    function replaceWorkout() {
        board.act("replace");
    }
    function insertDay() {
        board.act("insertDay");
    }
    function copyRequested() {
        board.hold(false);
    }
    function pasteRequested() {
        board.paste();
    }
    /// Says why where nothing can be planned.
    function askForNext() {
        if (Workspace.isReadOnly)
            Workspace.say(qsTr("This squad can only be read here."));
        else if (groups.count === 0)
            Workspace.say(qsTr("There is no group to plan for yet."));
        else
            more.planNext();
    }
    function planNext(length: int) {
        const made = plan.planNext(length);
        if (made !== 0)
            root.showNew(made);
    }
    /// On its first session, whose sheet is what is printed next.
    function showNew(cycle: real) {
        root.chosenGroup = root.group = plan.groupOf(cycle);
        root.openCycle(cycle);
        let day = 0;
        while (day < plan.days && days.firstSession(day) === 0)
            ++day;
        if (day < plan.days)
            board.choose(day);
        board.forceActiveFocus(Qt.TabFocusReason);
    }

    title: plan.found ? plan.name : qsTr("Plan")
    subtitle: plan.subtitle
    inspectorName: qsTr("Session")
    hasInspector: plan.found
    home: board

    Component.onCompleted: if (root.group === 0 && groups.count > 0)
        root.openGroup(groups.groupAt(0))

    actions: PlanBar {
        groups: groups
        season: season
        plan: plan
        more: more
        group: root.group
        cycle: root.cycle
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
    Shortcut {
        sequence: "V"
        enabled: root.visible && card.offer !== "" && !Workspace.isReadOnly
        onActivated: card.takeOffer()
    }
    SessionCard {
        id: card

        workspace: Workspace
        sessionId: board.session
    }

    inspector: SessionInspector {
        id: sessionInspector

        card: card
        remarks: plan.checks
        onOptionTaken: {
            if (!root.docked)
                root.closeInspector();
            board.forceActiveFocus(Qt.TabFocusReason);
        }
        Layout.fillWidth: true
    }
    inspectorActions: [
        AppButton {
            visible: card.found
            text: qsTr("Print sheet")
            glyph: "print"
            onClicked: Navigator.openSheet(card.sessionId)
        },
        AppButton {
            visible: card.found
            text: qsTr("Open log")
            onClicked: Navigator.openLog(card.sessionId)
        },
        AppButton {
            text: qsTr("Add race…")
            enabled: !Workspace.isReadOnly
            onClicked: board.addRace()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.margin
        spacing: Theme.margin - 2
        visible: plan.found

        SeasonStrip {
            season: season
            cycle: root.cycle
            onCycleChosen: id => root.openCycle(id)
            onRaceChosen: id => board.changeRace(id)
            onPhaseChosen: id => more.changePhase(id)
            Layout.fillWidth: true
        }
        CycleBoard {
            id: board

            days: days
            focus: true
            onAthletesWanted: root.inspect(() => sessionInspector.showAthletes())
            onOptionsWanted: root.inspect(() => sessionInspector.showOptions())
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        PaceBalance {
            parts: plan.balance
            Layout.fillWidth: true
        }
    }
    PlanEmpty {
        anchors.centerIn: parent
        visible: !plan.found
        hasGroup: groups.count > 0
        group: root.group
        nextStart: plan.nextStart
        onNextWanted: days => root.planNext(days)
        onSeasonWanted: more.planSeason()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.visible
        onActivated: root.askForNext()
    }
    CycleMenu {
        id: more

        plan: plan
        group: root.group
        onMade: cycle => root.showNew(cycle)
        onClosed: board.forceActiveFocus()
        onRaceWanted: board.addRace()
    }
}
