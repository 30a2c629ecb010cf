// SPDX-License-Identifier: GPL-3.0-or-later
// The table of backups, newest first; arrows go through it.
import QtQuick
import QtQuick.Templates as T
import Fivepace

ListView {
    id: root

    required property BackupsModel backups
    // What is new takes what the others leave; where that is little, the size is only said of the chosen one.
    readonly property real dayWidth: Math.max(98, width * 0.14)
    readonly property real timeWidth: 56
    readonly property real countWidth: 72
    readonly property real loggedWidth: 96
    readonly property real sizeWidth: width < 700 ? 0 : 84
    readonly property real verdictWidth: 96
    readonly property real newsWidth: width - dayWidth - timeWidth - 2 * countWidth - loggedWidth - sizeWidth - verdictWidth

    function takeFocus() {
        if (currentIndex < 0)
            currentIndex = 0;
        forceActiveFocus(Qt.TabFocusReason);
    }

    model: backups
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: count > 0
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
            width: root.dayWidth
            text: qsTr("Backup")
        }
        TableHeader {
            width: root.timeWidth
            text: qsTr("Time")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.countWidth
            text: qsTr("Athletes")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.countWidth
            text: qsTr("Sessions")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.loggedWidth
            text: qsTr("Last logged")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.sizeWidth
            visible: width > 0
            text: qsTr("Size")
            alignment: Text.AlignRight
        }
        TableHeader {
            width: root.newsWidth
            text: qsTr("What is new in it")
        }
    }
    delegate: BackupRow {
        list: root
        width: root.width
        chosen: index === root.backups.chosen
        focused: root.activeFocus && index === root.currentIndex
        onPressed: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.backups.chosen = index;
        }
    }
}
