// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the plan: with the chosen day of the board and what stands on it, with the open cycle, and with what is chosen in the
// season. The menus and the command palette are made of these rows, and an action that cannot be done says why by them.
pragma Singleton
import QtQuick

QtObject {
    id: root

    // A row has the name by which the palette finds it, what act() calls it, its key, what it needs, and where a menu calls it otherwise its
    // title, by the state that menus and pages give: isReadOnly, of a day session, item, race, isFree, hasItems, together and held, of a cycle found, of
    // the season kind.
    readonly property var day: [
        row("open", qsTr("Open or change what is chosen on the day"), "Enter", "one", on => on.race ? qsTr("Change race…") : on.session
            ? qsTr("Open log") : qsTr("Change…"), true),
        row("replace", qsTr("Replace the chosen workout…"), "W", "", on => on.session ? qsTr("Replace workout…") : qsTr("Choose a workout…")),
        row("type", qsTr("Type a workout on the chosen day…"), "T", "", on => on.session ? qsTr("Change by typing…") : qsTr(
            "Type a workout here…")),
        row("more", qsTr("Level up of the chosen workout, or a longer run"), "+", "level", on => on.session ? qsTr("Level up") : qsTr(
            "Run 5 minutes longer")),
        row("less", qsTr("Level down of the chosen workout, or a shorter run"), "-", "level", on => on.session ? qsTr("Level down") : qsTr(
            "Run 5 minutes shorter")),
        row("otherStyle", qsTr("Another style of the pace in the chosen session"), "X", "session", () => qsTr("Another style of the pace")),
        row("warmUp", qsTr("Change the warm-up and cool-down of the chosen session…"), "U", "session", () => qsTr("Warm-up and cool-down…")),
        row("options", qsTr("Why the chosen workout, and what else"), "Y", "session", () => qsTr("Why this one, and what else"), true),
        row("expect", qsTr("What do you expect of the chosen session?…"), "P", "session", () => qsTr("What do you expect?…")),
        row("athletes", qsTr("Each athlete's targets in the chosen session"), "E", "session", () => qsTr("Each athlete's targets"), true),
        row("add", qsTr("Add run, gym or note to the chosen day…"), "A", "", () => qsTr("Add run, gym or note…")),
        row("race", qsTr("Add a race…"), "C", "", () => qsTr("Add race…")),
        row("timeTrial", qsTr("Time trial on the chosen day"), "K", "", () => qsTr("Time trial here")),
        row("predict", qsTr("Race prediction on the chosen day"), "D", "", on => on.session ? qsTr("Race prediction instead") : qsTr(
            "Race prediction here")),
        row("rest", qsTr("Rest on the chosen day"), "R", "free", () => qsTr("Rest")),
        row("base_run", qsTr("Base run on the chosen day"), "B", "", () => qsTr("Base run")),
        row("strides", qsTr("Base run and strides on the chosen day"), "S", "", () => qsTr("Base run and strides")),
        row("long_run", qsTr("Long base run on the chosen day"), "L", "", () => qsTr("Long base run")),
        row("cut", qsTr("Cut what is chosen on the board"), "Ctrl X", "thing", on => on.together > 1 ? qsTr("Cut all %1").arg(on.together)
            : qsTr("Cut")),
        row("copy", qsTr("Copy what is chosen on the board"), "Ctrl C", "thing", on => on.together > 1 ? qsTr("Copy all %1").arg(on.together)
            : qsTr("Copy"), true),
        row("paste", qsTr("Paste on the chosen day"), "Ctrl V", "held", () => qsTr("Paste")),
        row("pasteWithChanges", qsTr("Paste on the chosen day with each athlete's changes"), "Ctrl Shift V", "held", () => qsTr(
            "Paste with each athlete's changes")),
        row("repeat", qsTr("Repeat what is chosen on the board…"), "Ctrl R", "thing", on => on.together > 1 ? qsTr("Repeat all %1…").arg(on.together)
            : qsTr("Repeat…")),
        row("upInDay", qsTr("Move the chosen run, rest or note up on its day"), "Alt ↑", "item", () => qsTr("Up on this day")),
        row("downInDay", qsTr("Move the chosen run, rest or note down on its day"), "Alt ↓", "item", () => qsTr("Down on this day")),
        row("asText", qsTr("Copy the chosen session as text"), "Ctrl Shift C", "session", () => qsTr("Copy as text"), true),
        row("choose", qsTr("Choose this too, on the board"), "Ctrl Space", "entry", () => qsTr("Choose it too"), true),
        row("chooseAll", qsTr("Choose all of the cycle"), "Ctrl A", "", null, true),
        row("swapNext", qsTr("Swap the chosen session with the next one"), "Alt →", "session", () => qsTr("Swap with the next session")),
        row("swapBefore", qsTr("Swap the chosen session with the one before"), "Alt ←", "session", () => qsTr(
            "Swap with the session before")),
        row("insertDay", qsTr("Rain: all from the chosen day a day later"), "Ctrl →", "", () => qsTr("Rain: all from here a day later")),
        row("insertDayForAll", qsTr("Rain: all groups from the chosen day a day later"), "I", "", () => qsTr("Rain: all groups a day later")),
        row("takeOutDay", qsTr("Take out the chosen day"), "Ctrl ←", "free", () => qsTr("Take out this day")),
        row("takeOutDayForAll", qsTr("Take out the chosen day for all groups"), "O", "free", () => qsTr("Take out this day for all groups")),
        row("splitHere", qsTr("Split the cycle: one of its own from the chosen day"), "N", "", () => qsTr(
            "Split: a cycle of its own from here")),
        row("endHere", qsTr("End the cycle on the chosen day"), "H", "", () => qsTr("End the cycle on this day")),
        row("remove", qsTr("Remove what is chosen on the day"), "Del", "removable", on => on.race ? qsTr("Remove race") : on.together > 1 ? qsTr(
            "Remove all %1").arg(on.together) : qsTr("Remove"))
    ]
    readonly property var cycle: [
        row("planNext", qsTr("Plan the next cycle…"), "Ctrl N", "", () => qsTr("Plan…")),
        row("planAtOnce", qsTr("Plan the next cycle at once"), "Ctrl Shift N", "", () => qsTr("Plan next")),
        row("copy", qsTr("Copy the cycle…"), "Ctrl D", "cycle", () => qsTr("Copy cycle…")),
        row("rename", qsTr("Rename the cycle…"), "F2", "cycle", () => qsTr("Rename cycle…")),
        row("saveLayout", qsTr("Save the cycle as layout…"), "", "cycle", () => qsTr("Save as layout…")),
        row("move", qsTr("Move the cycle and all later…"), "", "cycle", () => qsTr("Move this and all later…")),
        row("asText", qsTr("Copy the cycle as text"), "", "cycle", () => qsTr("Copy as text"), true),
        row("calendar", qsTr("Save a calendar file…"), "", "", () => qsTr("Calendar file…")),
        row("remove", qsTr("Remove the cycle…"), "Ctrl Del", "cycle", () => qsTr("Remove cycle…")),
        row("planSeason", qsTr("Plan the season…"), "", ""),
        row("addPhase", qsTr("Add a phase…"), "", "", () => qsTr("Add phase…")),
        row("addRace", qsTr("Add a race…"), "C", "cycle", () => qsTr("Add race…"))
    ]
    readonly property var season: [
        row("open", qsTr("Open or change what is chosen in the season"), "Enter", "chosen", on => on.kind === "cycle" ? qsTr("Open the cycle")
            : qsTr("Change…"), true),
        row("fill", qsTr("Fill the cycle from the library"), "F", "cycle", () => qsTr("Fill from library")),
        row("copy", qsTr("Copy the cycle of the season to…"), "C", "cycle", () => qsTr("Copy to…")),
        row("rename", qsTr("Rename the cycle of the season…"), "R", "chosen", () => qsTr("Rename…")),
        row("move", qsTr("Move what is chosen in the season…"), "M", "chosen", on => on.kind === "race" ? qsTr("Move…") : qsTr(
            "Move this and all later…")),
        row("split", qsTr("Split the phase or cycle of the season"), "S", "stretch", () => qsTr("Split")),
        row("remove", qsTr("Remove what is chosen in the season"), "Del", "chosen", () => qsTr("Remove")),
        row("addPhase", qsTr("Add a phase…"), "P", "", () => qsTr("Add phase…")),
        row("addRace", qsTr("Add a race…"), "T", "", () => qsTr("Add race…")),
        row("planSeason", qsTr("Plan the season…"), "", "")
    ]

    function row(what: string, name: string, keys: string, needs: string, title: var, isLooking: var): var {
        return {
            what: what,
            name: name,
            keys: keys,
            needs: needs,
            title: title ?? (() => name),
            isLooking: isLooking ?? false // allowed where the squad is only read
        };
    }
    /// Every row once, each with its part: those of the same name do the same.
    function all(): var {
        const of = (part, rows) => rows.map(row => ({
                    part: part,
                    row: row
                }));
        const parts = of("cycle", root.cycle).concat(of("day", root.day), of("season", root.season));
        return parts.filter((each, place) => parts.findIndex(other => other.row.name === each.row.name) === place);
    }
    function find(rows: var, what: string): var {
        return rows.find(row => row.what === what);
    }
    /// Why it cannot be done in this state; empty where it can.
    function obstacle(row: var, on: var): string {
        if (on.isReadOnly && !row.isLooking)
            return qsTr("This squad can only be read here.");
        const isEntry = on.session || on.item;
        switch (row.needs) {
        case "session":
            return on.session ? "" : qsTr("No session is chosen on this day.");
        case "item":
            return on.item ? "" : qsTr("Choose a run, rest or note of the day first: Space goes to the next thing on it.");
        case "level":
            return on.session || on.hasItems ? "" : qsTr("There is neither a session nor a run on this day.");
        case "free":
            return on.isFree ? "" : qsTr("There is a session on this day. Move or remove it first.");
        case "entry":
            return isEntry ? "" : qsTr("Nothing is chosen on this day.");
        case "one":
            return isEntry || on.race ? "" : qsTr("Nothing is chosen on this day.");
        case "thing":
            return isEntry || on.together > 0 ? "" : qsTr("Nothing is chosen on this day.");
        case "removable":
            return isEntry || on.race || on.together > 0 ? "" : qsTr("Nothing is chosen on this day.");
        case "held":
            return on.held ? "" : qsTr("Nothing was cut or copied here. Ctrl X cuts what is chosen, Ctrl C copies it.");
        case "cycle":
            return on.found || on.kind === "cycle" ? "" : qsTr("No cycle is chosen.");
        case "stretch":
            return on.kind === "cycle" || on.kind === "phase" ? "" : qsTr("No phase and no cycle is chosen.");
        case "chosen":
            return on.kind ? "" : qsTr("Nothing is chosen in the season.");
        }
        return "";
    }
}
