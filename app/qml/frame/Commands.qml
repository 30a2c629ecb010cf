// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette can do besides finding things.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property var pages
    readonly property var additions: [
        command(qsTr("Add athlete…"), () => Navigator.act("Squad", "addAthlete")),
        command(qsTr("Add result…"), () => Navigator.act("Squad", "addResult")),
        command(qsTr("Import a table…"), () => Navigator.act("Squad", "importTable")),
        command(qsTr("New workout"), () => Navigator.act("Library", "newWorkout")),
        command(qsTr("Plan the next cycle…"), () => Navigator.act("Plan", "planCycle")),
        command(qsTr("Copy the cycle…"), () => Navigator.act("Plan", "copyCycle")),
        command(qsTr("Plan the season…"), () => Navigator.act("Plan", "planSeason")),
        command(qsTr("Add a phase…"), () => Navigator.act("Plan", "addPhase")),
        command(qsTr("Save a calendar file…"), () => Navigator.act("Plan", "saveCalendar")),
        command(qsTr("Type a workout on the chosen day…"), () => Navigator.act("Plan", "typeWorkout")),
        command(qsTr("Replace the chosen workout…"), () => Navigator.act("Plan", "replaceWorkout")),
        command(qsTr("Rain: all from the chosen day a day later"), () => Navigator.act("Plan", "insertDay"))
    ]
    readonly property var all: pages.filter(page => page.keys !== "").map(page => command(page.label, () => Navigator.show(
        page.name))).concat(Workspace.isReadOnly ? [] : additions).concat([
        command(qsTr("New squad…"), () => Navigator.newSquadRequested()),
        command(qsTr("Open squad…"), () => Navigator.openSquadRequested()),
        command(qsTr("Save a checked copy…"), () => Navigator.saveCopyRequested()),
        command(qsTr("Backups"), () => Navigator.show("Backups")),
        command(qsTr("Open the example squad"), () => Workspace.openExample()),
        command(qsTr("Print what is in view"), () => Navigator.printRequested()),
        command(Workspace.undoText, () => Workspace.undo()),
        command(Workspace.redoText, () => Workspace.redo()),
        command(Theme.dark ? qsTr("Light colours") : qsTr("Dark colours"), () => Settings.theme = Theme.dark ? "light"
            : "dark")
    ])

    function command(title: string, run: var): var {
        return {
            title: title,
            run: run
        };
    }
}
