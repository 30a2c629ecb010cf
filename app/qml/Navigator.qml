// SPDX-License-Identifier: GPL-3.0-or-later
// Requests from one page to another; the window shows the page and passes the request on to it.
pragma Singleton
import QtQuick

QtObject {
    id: root

    /// Show `page` (Today, Plan, Sheet, Log, Charts, Squad, Library, Backups, Settings) and hand it to `then`, where that is not
    /// null.
    signal requested(string page, var then)

    signal newSquadRequested
    signal openSquadRequested
    signal saveCopyRequested
    signal printRequested
    /// The window is about to close: what is half typed is stored where it can be.
    signal leaving

    /// What stands over the page and has the keyboard to itself, the uppermost last.
    property var dialogs: []

    function setOver(dialog: var, isOver: bool) {
        const others = root.dialogs.filter(each => each !== dialog);
        root.dialogs = isOver ? others.concat([dialog]) : others;
    }

    /// That `item` is not part of the uppermost dialog, but lies under it.
    function isCovered(item: Item): bool {
        if (root.dialogs.length === 0)
            return false;
        const uppermost = root.dialogs[root.dialogs.length - 1].contentItem.parent;
        let at = item;
        while (at && at !== uppermost)
            at = at.parent;
        return !at;
    }

    /// What is typed and not stored: [{ item, what }].
    property var unfinished: []

    /// `what` names it in words; empty where `item` holds nothing any more.
    function setUnfinished(item: var, what: string) {
        const others = root.unfinished.filter(each => each.item !== item);
        root.unfinished = what === "" ? others : others.concat([
            {
                item: item,
                what: what
            }
        ]);
    }

    function show(page: string) {
        root.requested(page, null);
    }

    /// `then` gets the page once it is shown.
    function act(page: string, then: var) {
        root.requested(page, then);
    }

    function openAthlete(id: real) {
        root.requested("Squad", page => page.openAthlete(id));
    }

    /// The session on its day in the plan.
    function openSession(id: real) {
        root.requested("Plan", page => page.openSession(id));
    }

    function openLog(sessionId: real) {
        root.requested("Log", page => page.openLog(sessionId));
    }

    function openSheet(sessionId: real) {
        root.requested("Sheet", page => page.openSheet(sessionId));
    }

    function openSeasonSheet(year: int) {
        root.requested("Sheet", page => page.openSeason(year));
    }
    function openCycleSheet(cycleId: real) {
        root.requested("Sheet", page => page.openCycleSheet(cycleId));
    }

    function openWorkout(id: real) {
        root.requested("Library", page => page.openWorkout(id));
    }

    function openCycle(id: real) {
        root.requested("Plan", page => page.openCycle(id));
    }
}
