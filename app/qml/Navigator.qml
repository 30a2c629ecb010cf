// SPDX-License-Identifier: GPL-3.0-or-later
// Requests from one page to another; the window shows the page and passes the request on to it.
pragma Singleton
import QtQuick

QtObject {
    id: root

    /// Show `page` (Today, Plan, Sheet, Log, Charts, Squad, Library, Backups, Settings) and call its function `action` with `id`,
    /// where both are given.
    signal requested(string page, string action, real id)

    signal newSquadRequested
    signal openSquadRequested
    signal saveCopyRequested
    signal printRequested
    /// The window is about to close: what is half typed is stored where it can be.
    signal leaving

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
        root.requested(page, "", 0);
    }

    /// A function of the page that needs no object.
    function act(page: string, action: string) {
        root.requested(page, action, 0);
    }

    function openAthlete(id: real) {
        root.requested("Squad", "openAthlete", id);
    }

    /// The session on its day in the plan.
    function openSession(id: real) {
        root.requested("Plan", "openSession", id);
    }

    function openLog(sessionId: real) {
        root.requested("Log", "openLog", sessionId);
    }

    function openSheet(sessionId: real) {
        root.requested("Sheet", "openSheet", sessionId);
    }

    function openCycleSheet(cycleId: real) {
        root.requested("Sheet", "openCycleSheet", cycleId);
    }

    function openWorkout(id: real) {
        root.requested("Library", "openWorkout", id);
    }

    function openCycle(id: real) {
        root.requested("Plan", "openCycle", id);
    }
}
