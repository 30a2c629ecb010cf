// SPDX-License-Identifier: GPL-3.0-or-later
// The squad's file and its backups.
import QtQuick
import Fivepace

SettingsCard {
    id: root

    required property int fieldWidth
    /// Where the folder of the backups is typed.
    readonly property alias backupPlace: backupPlace

    title: qsTr("Squad file")

    SettingsLine {
        title: Workspace.filePath
        note: qsTr("Every change is stored here at once. A checked copy holds everything, the undo steps too.")

        AppButton {
            text: qsTr("Save a checked copy…")
            onClicked: Navigator.saveCopyRequested()
        }
    }
    SettingsLine {
        title: qsTr("Backups")
        note: qsTr("Made on closing and every 30 minutes of work")

        AppButton {
            text: qsTr("Show them")
            onClicked: Navigator.show("Backups")
        }
    }
    SettingsLine {
        title: qsTr("Folder for backups")
        note: qsTr("Empty: \"Fivepace backups\" in your documents")

        Field {
            id: backupPlace

            implicitWidth: root.fieldWidth
            label: qsTr("Folder for backups")
            text: Settings.backupPlace
            onEditingFinished: Settings.backupPlace = text
        }
    }
    SettingsLine {
        title: qsTr("Second folder")
        note: qsTr("On another disk or stick, should this one fail")

        Field {
            implicitWidth: root.fieldWidth
            label: qsTr("Second folder for backups")
            text: Settings.secondBackupPlace
            onEditingFinished: Settings.secondBackupPlace = text
        }
    }
    SettingsLine {
        title: qsTr("Another squad")

        AppButton {
            text: qsTr("New squad…")
            onClicked: Navigator.newSquadRequested()
        }
        AppButton {
            text: qsTr("Open…")
            onClicked: Navigator.openSquadRequested()
        }
    }
}
