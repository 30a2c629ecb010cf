// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with squad files, from the window, the palette and the settings.
import QtQuick
import Fivepace

Connections {
    id: root

    readonly property string filter: qsTr("Fivepace squads (*.fivepace)")

    target: Navigator

    function onNewSquadRequested() {
        const path = FileChooser.save(qsTr("New squad"), root.filter, qsTr("Squad") + ".fivepace", "fivepace");
        if (path !== "")
            Workspace.createFile(path);
    }

    function onOpenSquadRequested() {
        const path = FileChooser.open(qsTr("Open squad"), root.filter);
        if (path !== "")
            Workspace.openFile(path);
    }

    function onSaveCopyRequested() {
        const path = FileChooser.save(qsTr("Save a checked copy"), root.filter, qsTr("%1 copy").arg(Workspace.fileName)
            + ".fivepace", "fivepace");
        if (path !== "")
            Workspace.saveCopy(path);
    }
}
