// SPDX-License-Identifier: GPL-3.0-or-later
// Copies tables of the squad to the clipboard and pastes one in.
import QtQuick
import Fivepace

AppMenu {
    id: root

    required property AthletesModel athletes
    property real athleteId: 0
    property string athleteName: ""

    signal pasteRequested

    function copyTable() {
        copier.copyAthletes(root.athletes);
    }

    implicitWidth: 280

    AppMenuItem {
        text: qsTr("Paste a table")
        keys: "Ctrl V"
        enabled: !Workspace.isReadOnly
        onTriggered: root.pasteRequested()
    }
    AppMenuLine {
    }
    AppMenuItem {
        text: qsTr("Copy this table")
        keys: "Ctrl C"
        glyph: "copy"
        onTriggered: root.copyTable()
    }
    AppMenuItem {
        text: qsTr("Copy results of %1").arg(root.athleteName)
        enabled: root.athleteId !== 0
        onTriggered: copier.copyResults(root.athleteId)
    }
    AppMenuItem {
        text: qsTr("Copy paces of %1").arg(root.athleteName)
        enabled: root.athleteId !== 0
        onTriggered: copier.copyPaces(root.athleteId)
    }

    TableCopier {
        id: copier

        workspace: Workspace
    }
}
