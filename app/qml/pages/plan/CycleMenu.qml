// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the open cycle as a whole and with the season around it: plan, copy, remove, phases.
import QtQuick
import QtQuick.Layouts
import Fivepace

Item {
    id: root

    required property CyclePlan plan
    required property real group

    signal made(cycle: real)
    signal closed
    signal raceWanted

    function openAt(button: Item) {
        menu.popup(button, 0, button.height + Theme.step);
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

    AppMenu {
        id: menu

        AppMenuItem {
            text: qsTr("Plan 14 days at once")
            keys: "Ctrl Shift N"
            onTriggered: root.planAtOnce()
        }
        AppMenuItem {
            text: qsTr("Copy cycle…")
            keys: "Ctrl D"
            enabled: root.plan.found
            onTriggered: root.copy()
        }
        AppMenuItem {
            text: qsTr("Rename cycle…")
            glyph: "edit"
            keys: "F2"
            enabled: root.plan.found
            onTriggered: root.rename(root.plan.cycleId)
        }
        AppMenuItem {
            text: qsTr("Save as layout…")
            enabled: root.plan.found
            onTriggered: root.saveLayout()
        }
        AppMenuItem {
            text: qsTr("Move this and all later…")
            enabled: root.plan.found
            onTriggered: moving.start()
        }
        AppMenuItem {
            text: qsTr("Copy as text")
            glyph: "copy"
            enabled: root.plan.found
            onTriggered: copier.copyText(root.plan.asText(), qsTr("The cycle is on the clipboard as text."))
        }
        AppMenuItem {
            text: qsTr("Calendar file…")
            glyph: "export"
            onTriggered: root.saveCalendar()
        }
        AppMenuItem {
            text: qsTr("Remove cycle…")
            glyph: "bin"
            keys: "Ctrl Del"
            enabled: root.plan.found
            onTriggered: root.askToRemove()
        }
        AppMenuLine {}
        AppMenuItem {
            text: qsTr("Plan the season…")
            onTriggered: root.planSeason()
        }
        AppMenuItem {
            text: qsTr("Add phase…")
            onTriggered: root.addPhase()
        }
        AppMenuItem {
            text: qsTr("Add race…")
            keys: "C"
            enabled: root.plan.found
            onTriggered: root.raceWanted()
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
