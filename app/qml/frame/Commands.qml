// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette can do besides finding things.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property var pages
    readonly property var additions: [
        command(qsTr("Add athlete…"), () => Navigator.act("Squad", page => page.addAthlete())),
        command(qsTr("Add result…"), () => Navigator.act("Squad", page => page.addResult())),
        command(qsTr("Import a table…"), () => Navigator.act("Squad", page => page.importTable())),
        command(qsTr("New workout"), () => Navigator.act("Library", page => page.newWorkout())),
        command(qsTr("Plan the next cycle…"), () => Navigator.act("Plan", page => page.planCycle())),
        command(qsTr("Copy the cycle…"), () => Navigator.act("Plan", page => page.copyCycle())),
        command(qsTr("Save the cycle as layout…"), () => Navigator.act("Plan", page => page.saveLayout())),
        command(qsTr("The season to scale"), () => Navigator.act("Plan", page => page.showSeason(true))),
        command(qsTr("Plan the season…"), () => Navigator.act("Plan", page => page.planSeason())),
        command(qsTr("Add a phase…"), () => Navigator.act("Plan", page => page.addPhase())),
        command(qsTr("Save a calendar file…"), () => Navigator.act("Plan", page => page.saveCalendar())),
        command(qsTr("Type a workout on the chosen day…"), () => Navigator.act("Plan", page => page.typeWorkout())),
        command(qsTr("Replace the chosen workout…"), () => Navigator.act("Plan", page => page.replaceWorkout())),
        command(qsTr("Change the warm-up and cool-down of the chosen session…"), () => Navigator.act("Plan", page => page.board.act("warmUp"))),
        command(qsTr("Another style of the pace in the chosen session"), () => Navigator.act("Plan", page => page.board.act("otherStyle"))),
        command(qsTr("Race prediction on the chosen day"), () => Navigator.act("Plan", page => page.board.act("predict"))),
        command(qsTr("Time trial on the chosen day"), () => Navigator.act("Plan", page => page.board.act("timeTrial"))),
        command(qsTr("Rain: all from the chosen day a day later"), () => Navigator.act("Plan", page => page.insertDay())),
        command(qsTr("Rain: all groups from the chosen day a day later"), () => Navigator.act("Plan", page => page.board.act("insertDayForAll")))
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
