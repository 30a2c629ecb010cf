// SPDX-License-Identifier: GPL-3.0-or-later
// The squad before its first athlete.
import QtQuick
import Fivepace

EmptyState {
    id: root

    signal addRequested
    signal importRequested

    glyph: "squad"
    title: qsTr("No athletes yet")
    text: qsTr("Add them one by one: a name and one result are enough for five paces.")

    AppButton {
        text: qsTr("Add athlete")
        primary: true
        enabled: !Workspace.isReadOnly
        onClicked: root.addRequested()
    }
    AppButton {
        text: qsTr("Import a table…")
        enabled: !Workspace.isReadOnly
        onClicked: root.importRequested()
    }
    AppButton {
        text: qsTr("Open the example squad")
        onClicked: Workspace.openExample()
    }
}
