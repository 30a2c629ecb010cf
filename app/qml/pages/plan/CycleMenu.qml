// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the open cycle as a whole and with the season around it: plan, copy, remove, phases.
import QtQuick
import QtQuick.Layouts
import Fivepace

Item {
    id: root

    required property CyclePlan plan
    required property real group
    /// What is open, as PlanActions asks.
    readonly property var on: ({
            isReadOnly: Workspace.isReadOnly,
            found: root.plan.found
        })

    signal made(cycle: real)
    signal closed
    signal raceWanted

    function openAt(button: Item) {
        menu.popup(button, 0, button.height + Theme.step);
    }
    /// A row of PlanActions.
    function act(what: string) {
        const obstacle = PlanActions.obstacle(PlanActions.find(PlanActions.cycle, what), root.on);
        if (obstacle !== "")
            return Workspace.say(obstacle);
        switch (what) {
        case "planNext":
            return root.planNext();
        case "planAtOnce":
            return root.planAtOnce();
        case "copy":
            return root.copy();
        case "rename":
            return root.rename(root.plan.cycleId);
        case "saveLayout":
            return root.saveLayout();
        case "move":
            return moving.start();
        case "asText":
            return copier.copyText(root.plan.asText(), qsTr("The cycle is on the clipboard as text."));
        case "calendar":
            return root.saveCalendar();
        case "remove":
            return root.askToRemove();
        case "planSeason":
            return root.planSeason();
        case "addPhase":
            return root.addPhase();
        case "addRace":
            return root.raceWanted();
        }
    }
    /// Says why where nothing can be planned.
    function askForNext(hasGroup: bool) {
        if (Workspace.isReadOnly)
            Workspace.say(qsTr("This squad can only be read here."));
        else if (!hasGroup)
            Workspace.say(qsTr("There is no group to plan for yet."));
        else
            root.planNext();
    }
    function planNext() {
        dialog.plan(root.group);
    }
    /// Fourteen days with the defaults, asking nothing.
    function planAtOnce() {
        const cycle = Workspace.isReadOnly ? 0 : root.plan.planNext(14);
        if (cycle !== 0)
            root.made(cycle);
    }
    function copy() {
        if (root.plan.found)
            root.copyCycle(root.plan.cycleId);
    }
    function copyCycle(cycle: real) {
        if (!Workspace.isReadOnly)
            dialog.copy(cycle);
    }
    function rename(cycle: real) {
        if (cycle !== 0 && !Workspace.isReadOnly)
            renaming.start(cycle);
    }
    function saveLayout() {
        if (root.plan.found && !Workspace.isReadOnly)
            keeping.start();
    }
    function askToRemove() {
        removal.whatGoes = root.plan.whatGoesWithIt();
        removal.open();
    }
    function addPhase() {
        root.addPhaseOn(root.group, "");
    }
    /// From a day on, as SeasonLanes::dayAt gives it.
    function addPhaseOn(group: real, day: string) {
        phaseDialog.add(group, day);
    }
    function planSeason() {
        root.planSeasonOf(root.group);
    }
    function planSeasonOf(group: real) {
        if (!Workspace.isReadOnly)
            seasonDialog.plan(group);
    }
    function saveCalendar() {
        if (!Workspace.isReadOnly)
            calendarDialog.start(root.group);
    }
    function changePhase(phase: real) {
        if (!Workspace.isReadOnly)
            phaseDialog.change(phase);
    }

    PlanMenu {
        id: menu

        rows: PlanActions.cycle
        on: root.on
        target: root

        PlanMenuLine {
            what: "planAtOnce"
        }
        PlanMenuLine {
            what: "planNext"
        }
        PlanMenuLine {
            what: "copy"
        }
        PlanMenuLine {
            what: "rename"
            glyph: "edit"
        }
        PlanMenuLine {
            what: "saveLayout"
        }
        PlanMenuLine {
            what: "move"
        }
        PlanMenuLine {
            what: "asText"
            glyph: "copy"
        }
        PlanMenuLine {
            what: "calendar"
            glyph: "export"
        }
        PlanMenuLine {
            what: "remove"
            glyph: "bin"
        }
        AppMenuLine {}
        PlanMenuLine {
            what: "planSeason"
        }
        PlanMenuLine {
            what: "addPhase"
        }
        PlanMenuLine {
            what: "addRace"
        }
    }
    TableCopier {
        id: copier

        workspace: Workspace
    }
    CycleNameDialog {
        id: renaming

        onClosed: root.closed()
    }
    AppDialog {
        id: keeping

        function start() {
            layoutField.text = root.plan.name;
            open();
            layoutField.forceActiveFocus(Qt.TabFocusReason);
        }

        title: qsTr("Save as layout")
        subtitle: qsTr("Cycles of any group can be planned with these days.")
        acceptText: root.plan.hasLayout(layoutField.text) ? qsTr("Replace") : qsTr("Save")
        canAccept: layoutField.text.trim() !== ""
        onAccepted: root.plan.saveLayout(layoutField.text)
        onClosed: root.closed()

        contentItem: ColumnLayout {
            Field {
                id: layoutField

                objectName: "layoutName"
                label: qsTr("Name")
                Layout.fillWidth: true
            }
        }
    }
    MoveLaterDialog {
        id: moving

        what: root.plan.name
        onMoved: days => root.plan.moveFromHere(days)
        onClosed: root.closed()
    }
    CycleDialog {
        id: dialog

        onMade: cycle => root.made(cycle)
        onClosed: root.closed()
    }
    PhaseDialog {
        id: phaseDialog

        onClosed: root.closed()
    }
    SeasonDialog {
        id: seasonDialog

        onMade: cycle => root.made(cycle)
        onClosed: root.closed()
    }
    CalendarDialog {
        id: calendarDialog

        onDone: root.closed()
    }
    AppDialog {
        id: removal

        property string whatGoes: ""

        title: qsTr("Remove %1?").arg(root.plan.name)
        subtitle: qsTr("With it go %1. Undo brings them back.").arg(whatGoes)
        acceptText: qsTr("Remove")
        onAccepted: root.plan.remove()
        onClosed: root.closed()
    }
}
