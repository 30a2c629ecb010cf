// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen phase, cycle or race of the season, or with a day of it, with the keys that do the same.
import QtQuick
import Fivepace

AppMenu {
    id: root

    /// The SeasonView; types cannot name each other.
    required property var view
    /// The day a new phase or race begins on, by its place; -1 where a thing is chosen.
    property int day: -1
    readonly property string kind: day < 0 ? view.chosen.kind : ""
    readonly property bool isCycle: kind === "cycle"
    readonly property bool mayChange: !Workspace.isReadOnly

    AppMenuItem {
        visible: root.kind !== ""
        text: root.isCycle ? qsTr("Open the cycle") : qsTr("Change…")
        keys: "Enter"
        enabled: root.isCycle || root.mayChange
        onTriggered: root.view.act("open")
    }
    AppMenuItem {
        visible: root.isCycle
        text: qsTr("Fill from library")
        keys: "F"
        enabled: root.mayChange
        onTriggered: root.view.act("fill")
    }
    AppMenuItem {
        visible: root.isCycle
        text: qsTr("Copy to…")
        keys: "C"
        enabled: root.mayChange
        onTriggered: root.view.act("copy")
    }
    AppMenuItem {
        visible: root.isCycle
        text: qsTr("Rename…")
        keys: "R"
        enabled: root.mayChange
        onTriggered: root.view.act("rename")
    }
    AppMenuItem {
        visible: root.kind !== ""
        text: root.kind === "race" ? qsTr("Move…") : qsTr("Move this and all later…")
        keys: "M"
        enabled: root.mayChange
        onTriggered: root.view.act("move")
    }
    AppMenuItem {
        visible: root.kind !== "" && root.kind !== "race"
        text: qsTr("Split")
        keys: "S"
        enabled: root.mayChange
        onTriggered: root.view.act("split")
    }
    AppMenuItem {
        visible: root.kind !== ""
        text: qsTr("Remove")
        glyph: "bin"
        keys: "Del"
        enabled: root.mayChange
        onTriggered: root.view.act("remove")
    }
    AppMenuLine {
        visible: root.kind !== ""
        height: visible ? implicitHeight : 0
    }
    AppMenuItem {
        text: qsTr("Add phase…")
        keys: "P"
        enabled: root.mayChange
        onTriggered: root.view.addPhase(root.day)
    }
    AppMenuItem {
        text: qsTr("Add race…")
        keys: "T"
        enabled: root.mayChange
        onTriggered: root.view.addRace(root.day)
    }
    AppMenuItem {
        text: qsTr("Plan the season…")
        enabled: root.mayChange
        onTriggered: root.view.planSeason()
    }
}
