// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the athletes that are chosen, at the pointer or by the menu key.
import QtQuick
import Fivepace

AppMenu {
    id: root

    required property ChosenAthletes chosen

    signal changeRequested
    signal resultRequested
    signal removeRequested

    function showAt(x: real, y: real) {
        root.x = x;
        root.y = y;
        open();
    }

    AppMenuItem {
        text: qsTr("Change…")
        glyph: "edit"
        keys: qsTr("Ctrl Enter")
        enabled: !Workspace.isReadOnly
        onTriggered: root.changeRequested()
    }
    AppMenuItem {
        text: qsTr("Add result…")
        glyph: "plus"
        enabled: root.chosen.count === 1 && !Workspace.isReadOnly
        onTriggered: root.resultRequested()
    }
    AppMenuLine {}
    AppMenuItem {
        text: root.chosen.areArchived ? qsTr("Bring back") : qsTr("Archive")
        glyph: root.chosen.areArchived ? "undo" : "file"
        enabled: !Workspace.isReadOnly
        onTriggered: root.chosen.setArchived(!root.chosen.areArchived)
    }
    AppMenuItem {
        text: qsTr("Remove…")
        glyph: "bin"
        keys: qsTr("Del")
        enabled: !Workspace.isReadOnly
        onTriggered: root.removeRequested()
    }
}
