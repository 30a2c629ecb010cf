// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen phase, cycle or race of the season, or with a day of it, with the keys that do the same.
import Fivepace

PlanMenu {
    id: root

    /// The SeasonView; types cannot name each other.
    required property var view
    /// The day a new phase or race begins on, by its place; -1 where a thing is chosen.
    property int day: -1
    /// Whose day it is.
    property real group: 0
    readonly property string kind: day < 0 ? view.chosen.kind : ""
    readonly property bool isCycle: kind === "cycle"

    function act(what: string) {
        if (what === "addPhase")
            root.view.addPhase(root.day);
        else if (what === "addRace")
            root.view.addRace(root.day);
        else if (what === "planSeason")
            root.view.planSeason(root.day);
        else
            root.view.act(what);
    }

    rows: PlanActions.season
    on: ({
            isReadOnly: Workspace.isReadOnly,
            kind: root.kind
        })
    target: root

    PlanMenuLine {
        visible: root.kind !== ""
        what: "open"
    }
    PlanMenuLine {
        visible: root.isCycle
        what: "fill"
    }
    PlanMenuLine {
        visible: root.isCycle
        what: "copy"
    }
    PlanMenuLine {
        visible: root.isCycle
        what: "rename"
    }
    PlanMenuLine {
        visible: root.kind !== ""
        what: "move"
    }
    PlanMenuLine {
        visible: root.kind !== "" && root.kind !== "race"
        what: "split"
    }
    PlanMenuLine {
        visible: root.kind !== ""
        what: "remove"
        glyph: "bin"
    }
    AppMenuLine {
        visible: root.kind !== ""
        height: visible ? implicitHeight : 0
    }
    PlanMenuLine {
        what: "addPhase"
    }
    PlanMenuLine {
        what: "addRace"
    }
    PlanMenuLine {
        what: "planSeason"
    }
}
