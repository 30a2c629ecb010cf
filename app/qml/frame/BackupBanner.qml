// SPDX-License-Identifier: GPL-3.0-or-later
// That the last backup could not be made when the program ended, and nobody was there to be told.
import QtQuick
import Fivepace

Banner {
    id: root

    property string trouble: ""

    tone: "bad"
    text: root.trouble === "" ? "" : qsTr("The last backup is not complete. %1").arg(root.trouble)
    actionText: qsTr("Choose the folders…")
    onActed: {
        root.trouble = "";
        Navigator.act("Settings", page => page.showBackupPlaces());
    }
    onClosed: root.trouble = ""
    Component.onCompleted: root.trouble = Settings.backupTrouble

    // One that was made since speaks for itself.
    Connections {
        target: Settings

        function onBackupTroubleChanged() {
            if (Settings.backupTrouble === "")
                root.trouble = "";
        }
    }
}
