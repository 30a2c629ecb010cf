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
        command(qsTr("The season to scale"), () => Navigator.act("Plan", page => page.showSeason(true)))
    ]
    /// What the menus of the plan can do.
    readonly property var planning: PlanActions.all().map(each => command(each.row.name, () => Navigator.act("Plan", page => page.act(each.part,
        each.row.what)), each.row.keys))
    readonly property var all: pages.filter(page => page.keys !== "").map(page => command(page.label, () => Navigator.show(
        page.name), page.keys.replace("+", " "))).concat(Workspace.isReadOnly ? [] : additions.concat(planning)).concat([
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

    /// With the key that does the same, where there is one.
    function command(title: string, run: var, keys: var): var {
        return {
            title: title,
            run: run,
            keys: keys ?? ""
        };
    }
}
