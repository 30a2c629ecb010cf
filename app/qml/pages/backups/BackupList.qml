// SPDX-License-Identifier: GPL-3.0-or-later
// The table of backups, newest first; arrows go through it.
import QtQuick
import QtQuick.Templates as T
import Fivepace

ListView {
    id: root

    required property BackupsModel backups
    readonly property BackupColumns columns: BackupColumns {
        width: root.width
    }

    function takeFocus() {
        if (currentIndex < 0)
            currentIndex = 0;
        forceActiveFocus(Qt.TabFocusReason);
    }

    model: backups
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: count > 0 || activeFocus
    keyNavigationEnabled: true
    currentIndex: -1
    onActiveFocusChanged: if (activeFocus && backups.chosen < 0)
        backups.chosen = 0
    onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
        backups.chosen = currentIndex
    Component.onCompleted: currentIndex = backups.chosen
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Backups")
    T.ScrollBar.vertical: AppScrollBar {}

    Connections {
        target: root.backups

        function onChosenChanged() {
            root.currentIndex = root.backups.chosen;
        }
    }

    header: Row {
        TableHeader {
            width: root.columns.day
            text: qsTr("Backup")
        }
        TableHeader {
            width: root.columns.time
            text: qsTr("Time")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.columns.count
            text: qsTr("Athletes")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.columns.count
            text: qsTr("Sessions")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.columns.logged
            text: qsTr("Last logged")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.columns.size
            visible: width > 0
            text: qsTr("Size")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.columns.news
            text: qsTr("What is new in it")
        }
    }
    delegate: BackupRow {
        columns: root.columns
        width: root.width
        chosen: index === root.backups.chosen
        focused: root.activeFocus && index === root.currentIndex
        onPressed: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.backups.chosen = index;
        }
    }
}
