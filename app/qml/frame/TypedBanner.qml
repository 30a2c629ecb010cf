// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not stored when the program was ended the last time.
import QtQuick
import Fivepace

Banner {
    id: root

    property string typed: ""

    function forget() {
        Settings.leftTyped = "";
        root.typed = "";
    }

    tone: "watch"
    text: root.typed === "" ? "" : qsTr("Typed and not stored when Fivepace was ended: %1").arg(root.typed)
    actionText: qsTr("Copy it")
    onActed: {
        copier.copyText(root.typed, qsTr("Copied what was typed"));
        root.forget();
    }
    onClosed: forget()
    Component.onCompleted: root.typed = Settings.leftTyped

    TableCopier {
        id: copier

        workspace: Workspace
    }
}
