// SPDX-License-Identifier: GPL-3.0-or-later
// The copies of the squad that the program made by itself: what each holds, how it differs from now, and the way back.
import QtQuick
import QtQuick.Layouts
import Fivepace

PageFrame {
    id: root

    // What pictures of the page are taken of.
    readonly property alias backups: backups

    readonly property alias past: panel.past

    readonly property bool hasPast: Workspace.isOpen && !Workspace.isLookingBack && panel.past.count > 0
    readonly property real pastWidth: hasPast ? Math.min(320, width * 0.27) : 0
    readonly property real columnWidth: Math.min(960, width - 2 * Theme.pageMargin - pastWidth - (hasPast ? Theme.margin : 0))

    title: qsTr("Backups and history")
    subtitle: backups.fileSize === "" ? "" : [Workspace.filePath.split("/").pop(), backups.fileSize, qsTr("every change is stored at once")].join(" · ")
    home: list
    actions: AppButton {
        text: qsTr("Back up now")
        primary: true
        enabled: Workspace.filePath !== "" && !Workspace.isBackup && backups.making < 0
        obstacle: backups.making >= 0 ? qsTr("A backup is being made.") : Workspace.isLookingBack ? qsTr("Go back to the squad to see its backups.") : Workspace.isBackup ? qsTr("This is a backup itself.") : qsTr("There is no squad to back up yet.")
        onClicked: backups.backUpNow()
    }

    BackupsModel {
        id: backups

        workspace: Workspace
        settings: Settings
    }
    RestoreDialog {
        id: question

        backups: backups
    }

    PastPanel {
        id: panel

        visible: root.hasPast
        x: root.width - root.pastWidth - Theme.pageMargin
        y: Theme.margin + making.implicitHeight
        width: root.pastWidth
        height: Math.min(implicitHeight, parent.height - y - Theme.margin)
    }
    EmptyState {
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: -root.pastWidth / 2
        visible: backups.count === 0
        glyph: "folder"
        title: Workspace.isBackup ? qsTr("This is a backup itself") : qsTr("No backups yet")
        text: Workspace.isLookingBack ? qsTr("Go back to the squad to see its backups.") : Workspace.isBackup ? qsTr("Open the squad to see its backups.") : qsTr("One is made when the squad is closed and after every 30 minutes of work, once something was changed.")

        AppButton {
            text: qsTr("Choose the folders…")
            onClicked: Navigator.act("Settings", page => page.showBackupPlaces())
        }
    }
    ToneMark {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        x: Theme.pageMargin
        width: root.columnWidth
        visible: backups.count === 0 && text !== ""
        tone: "watch"
        text: backups.placeTrouble
    }
    Banner {
        id: making

        objectName: "backupMaking"
        width: parent.width
        z: 1
        tone: "good"
        closable: false
        text: backups.making < 0 ? "" : qsTr("Making a backup: %1 %").arg(Math.floor(100 * backups.making))
        actionText: qsTr("Cancel")
        onActed: backups.cancelMaking()
    }
    ColumnLayout {
        visible: backups.count > 0
        x: Theme.pageMargin
        y: Theme.margin + making.implicitHeight
        width: root.columnWidth
        height: parent.height - y - Theme.margin
        spacing: Theme.margin

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Math.min(Layout.maximumHeight, 4 * Theme.rowHeight + 2 * padding)
            Layout.maximumHeight: list.contentHeight + 2 * padding
            Layout.preferredHeight: Layout.maximumHeight

            BackupList {
                id: list

                anchors.fill: parent
                backups: backups
            }
        }
        ToneMark {
            Layout.fillWidth: true
            visible: text !== ""
            tone: "watch"
            text: backups.dateTrouble
        }
        BackupCard {
            Layout.fillWidth: true
            visible: backups.chosen >= 0
            backups: backups
            saysSize: list.columns.size === 0
            onRestoreAllWanted: question.ask()
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Made on closing and every 30 minutes of work. Kept: all of 2 days, 12 daily, 10 weekly, 9 monthly. %1.").arg(backups.placeText)
            wrapMode: Text.WordWrap
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
        }
        ToneMark {
            Layout.fillWidth: true
            visible: text !== ""
            tone: "watch"
            text: backups.placeTrouble
        }
        AppButton {
            text: qsTr("Choose the folders…")
            onClicked: Navigator.act("Settings", page => page.showBackupPlaces())
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }
}
