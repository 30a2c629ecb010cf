// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the chosen session, under its targets.
import QtQuick
import Fivepace

Row {
    id: root

    /// 0 where none is chosen.
    required property real session
    required property bool hasCycle

    signal raceWanted

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
        visible: root.hasCycle
        text: qsTr("Add race…")
        enabled: !Workspace.isReadOnly
        onClicked: root.raceWanted()
    }
}
