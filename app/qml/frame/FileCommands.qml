// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with squad files, from the window, the palette and the settings.
import QtQuick
import Fivepace

Item {
    id: root

    readonly property string filter: qsTr("Fivepace squads (*.fivepace)")

    Connections {
        target: Navigator

        function onNewSquadRequested() {
            Files.save(qsTr("New squad"), root.filter, qsTr("Squad") + ".fivepace", "fivepace", path => Workspace.createFile(path));
        }

        function onOpenSquadRequested() {
            Files.open(qsTr("Open squad"), root.filter, path => Workspace.openFile(path));
        }

        function onSaveCopyRequested() {
            Files.save(qsTr("Save a checked copy"), root.filter, qsTr("%1 copy").arg(Workspace.fileName) + ".fivepace", "fivepace", path => Workspace.saveCopy(path));
        }
    }
}
