// SPDX-License-Identifier: GPL-3.0-or-later
// All that can be done with the chosen day and the chosen thing on it, with the keys that do the same.
import QtQuick
import Fivepace

AppMenu {
    id: root

    /// The CycleBoard; types cannot name each other.
    required property var board
    readonly property bool hasSession: board.session !== 0 && board.item < 0
    readonly property bool hasRace: board.race !== 0
    readonly property bool mayChange: !Workspace.isReadOnly
    readonly property int together: board.selection.count
    readonly property bool hasThing: hasSession || board.item >= 0 || together > 0

    AppMenuItem {
        visible: root.hasRace
        text: qsTr("Change race…")
        keys: "Enter"
        enabled: root.mayChange
        onTriggered: root.board.act("open")
    }
    AppMenuItem {
        visible: root.hasRace
        text: qsTr("Remove race")
        glyph: "bin"
        keys: "Del"
        enabled: root.mayChange
        onTriggered: root.board.act("remove")
    }
    AppMenuLine {
        visible: root.hasRace
        height: visible ? implicitHeight : 0
    }
    AppMenuItem {
        text: root.hasSession ? qsTr("Replace workout…") : qsTr("Choose a workout…")
        keys: "W"
        enabled: root.mayChange
        onTriggered: root.board.act("replace")
    }
    AppMenuItem {
        text: root.hasSession ? qsTr("Change by typing…") : qsTr("Type a workout here…")
        keys: "T"
        enabled: root.mayChange
        onTriggered: root.board.act("type")
    }
    AppMenuItem {
        text: qsTr("Level up")
        keys: "+"
        enabled: root.mayChange && root.hasSession
        onTriggered: root.board.act("more")
    }
    AppMenuItem {
        text: qsTr("Level down")
        keys: "-"
        enabled: root.mayChange && root.hasSession
        onTriggered: root.board.act("less")
    }
    AppMenuItem {
        text: qsTr("Another style of the pace")
        keys: "X"
        enabled: root.mayChange && root.hasSession
        onTriggered: root.board.act("otherStyle")
    }
    AppMenuItem {
        text: qsTr("Warm-up and cool-down…")
        keys: "U"
        enabled: root.mayChange && root.hasSession
        onTriggered: root.board.act("warmUp")
    }
    AppMenuItem {
        text: root.hasSession ? qsTr("Race prediction instead") : qsTr("Race prediction here")
        keys: "D"
        enabled: root.mayChange
        onTriggered: root.board.act("predict")
    }
    AppMenuItem {
        text: qsTr("Time trial here")
        keys: "K"
        enabled: root.mayChange
        onTriggered: root.board.act("timeTrial")
    }
    AppMenuItem {
        text: qsTr("Why this one, and what else")
        keys: "Y"
        enabled: root.hasSession
        onTriggered: root.board.act("options")
    }
    AppMenuItem {
        text: qsTr("What do you expect?…")
        keys: "P"
        enabled: root.mayChange && root.hasSession
        onTriggered: root.board.act("expect")
    }
    AppMenuItem {
        text: qsTr("Each athlete's targets")
        keys: "E"
        enabled: root.hasSession
        onTriggered: root.board.act("athletes")
    }
    AppMenuItem {
        text: qsTr("Add run, gym or note…")
        keys: "A"
        enabled: root.mayChange
        onTriggered: root.board.act("add")
    }
    AppMenuItem {
        text: qsTr("Add race…")
        keys: "C"
        enabled: root.mayChange
        onTriggered: root.board.act("race")
    }
    AppMenuLine {}
    AppMenuItem {
        text: qsTr("Choose it too")
        keys: "Ctrl Space"
        enabled: root.hasSession || root.board.item >= 0
        onTriggered: root.board.act("choose")
    }
    AppMenuItem {
        text: root.together > 1 ? qsTr("Cut all %1").arg(root.together) : qsTr("Cut")
        keys: "Ctrl X"
        enabled: root.mayChange && root.hasThing
        onTriggered: root.board.act("cut")
    }
    AppMenuItem {
        text: root.together > 1 ? qsTr("Copy all %1").arg(root.together) : qsTr("Copy")
        keys: "Ctrl C"
        enabled: root.hasThing
        onTriggered: root.board.act("copy")
    }
    AppMenuItem {
        text: qsTr("Paste")
        keys: "Ctrl V"
        enabled: root.mayChange && root.board.selection.isHolding
        onTriggered: root.board.act("paste")
    }
    AppMenuItem {
        text: qsTr("Paste with each athlete's changes")
        keys: "Ctrl Shift V"
        enabled: root.mayChange && root.board.selection.isHolding
        onTriggered: root.board.act("pasteWithChanges")
    }
    AppMenuItem {
        text: qsTr("Swap with the next session")
        keys: "Alt →"
        enabled: root.mayChange && root.hasSession
        onTriggered: root.board.act("swapNext")
    }
    AppMenuItem {
        text: qsTr("Swap with the session before")
        keys: "Alt ←"
        enabled: root.mayChange && root.hasSession
        onTriggered: root.board.act("swapBefore")
    }
    AppMenuLine {}
    AppMenuItem {
        text: qsTr("Rest")
        keys: "R"
        enabled: root.mayChange && root.board.session === 0
        onTriggered: root.board.act("rest")
    }
    AppMenuItem {
        text: qsTr("Base run")
        keys: "B"
        enabled: root.mayChange
        onTriggered: root.board.act("base_run")
    }
    AppMenuItem {
        text: qsTr("Base run and strides")
        keys: "S"
        enabled: root.mayChange
        onTriggered: root.board.act("strides")
    }
    AppMenuItem {
        text: qsTr("Long base run")
        keys: "L"
        enabled: root.mayChange
        onTriggered: root.board.act("long_run")
    }
    AppMenuLine {}
    AppMenuItem {
        text: qsTr("Rain: all from here a day later")
        keys: "Ctrl →"
        enabled: root.mayChange
        onTriggered: root.board.act("insertDay")
    }
    AppMenuItem {
        text: qsTr("Rain: all groups a day later")
        keys: "I"
        enabled: root.mayChange
        onTriggered: root.board.act("insertDayForAll")
    }
    AppMenuItem {
        text: qsTr("Take out this day")
        keys: "Ctrl ←"
        enabled: root.mayChange && root.board.session === 0
        onTriggered: root.board.act("takeOutDay")
    }
    AppMenuItem {
        text: qsTr("Take out this day for all groups")
        keys: "O"
        enabled: root.mayChange && root.board.session === 0
        onTriggered: root.board.act("takeOutDayForAll")
    }
    AppMenuItem {
        text: qsTr("Split: a cycle of its own from here")
        keys: "N"
        enabled: root.mayChange
        onTriggered: root.board.act("splitHere")
    }
    AppMenuItem {
        text: qsTr("End the cycle on this day")
        keys: "H"
        enabled: root.mayChange
        onTriggered: root.board.act("endHere")
    }
    AppMenuItem {
        visible: !root.hasRace
        text: root.hasSession ? qsTr("Open log") : qsTr("Change…")
        keys: "Enter"
        enabled: root.hasSession || root.mayChange && root.board.item >= 0
        onTriggered: root.board.act("open")
    }
    AppMenuItem {
        visible: !root.hasRace
        text: root.together > 1 ? qsTr("Remove all %1").arg(root.together) : qsTr("Remove")
        keys: "Del"
        enabled: root.mayChange && root.hasThing
        onTriggered: root.board.act("remove")
    }
}
