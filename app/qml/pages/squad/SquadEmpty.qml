// SPDX-License-Identifier: GPL-3.0-or-later
// The squad before its first athlete.
import QtQuick
import Fivepace

EmptyState {
    id: root

    signal addRequested
    signal importRequested
    signal pasteRequested

    glyph: "squad"
    title: qsTr("No athletes yet")
    text: qsTr("Copy names and best times in your spreadsheet and paste them here, or add athletes one by one: a name and one result are enough for five paces.")

    AppButton {
        text: qsTr("Paste a table")
        keys: "Ctrl V"
        primary: true
        enabled: !Workspace.isReadOnly
        onClicked: root.pasteRequested()
    }
    AppButton {
        text: qsTr("Add athlete")
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
