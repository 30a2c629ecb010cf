// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before the whole squad goes back to a backup.
import QtQuick
import Fivepace

AppDialog {
    id: root

    required property BackupsModel backups

    function ask() {
        open();
    }

    title: qsTr("Restore all from %1?").arg(root.backups.chosenText)
    isForm: false
    acceptText: qsTr("Restore all")
    onAccepted: root.backups.restoreAll()

    contentItem: BodyText {
        width: 400
        text: root.backups.difference + "\n\n" + qsTr("The squad becomes what it was then, in one step that can be undone. What is there now is backed up first.")
        wrapMode: Text.WordWrap
        color: Theme.secondary
    }
}
