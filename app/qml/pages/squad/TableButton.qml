// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the menu by which tables are copied and pasted.
import QtQuick
import Fivepace

AppButton {
    id: root

    required property AthletesModel athletes
    required property real athleteId
    required property string athleteName

    signal pasteRequested

    function copyTable() {
        menu.copyTable();
    }

    glyph: "more"
    tip: qsTr("Copy and paste tables")
    onClicked: menu.popup(root, 0, root.height + Theme.step)

    TableMenu {
        id: menu

        athletes: root.athletes
        athleteId: root.athleteId
        athleteName: root.athleteName
        onPasteRequested: root.pasteRequested()
    }
}
