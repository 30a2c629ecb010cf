// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the chosen session, under its targets.
import QtQuick
import Fivepace

Row {
    id: root

    /// 0 where none is chosen.
    required property real session
    required property bool hasCycle
    required property bool isSeason

    signal raceWanted
    signal phaseWanted

    spacing: Theme.gap

    AppButton {
        visible: root.session !== 0
        text: qsTr("Print sheet")
        glyph: "print"
        onClicked: Navigator.openSheet(root.session)
    }
    AppButton {
        visible: root.session !== 0
        text: qsTr("Open log")
        onClicked: Navigator.openLog(root.session)
    }
    AppButton {
        visible: root.isSeason
        text: qsTr("Add phase…")
        keys: "P"
        enabled: !Workspace.isReadOnly
        onClicked: root.phaseWanted()
    }
    AppButton {
        visible: root.hasCycle || root.isSeason
        text: qsTr("Add race…")
        keys: root.isSeason ? "T" : ""
        enabled: !Workspace.isReadOnly
        onClicked: root.raceWanted()
    }
}
