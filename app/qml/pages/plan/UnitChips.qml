// SPDX-License-Identifier: GPL-3.0-or-later
// What a balance is counted in: kilometres or minutes.
import QtQuick
import Fivepace

Row {
    id: root

    required property bool inMinutes

    signal chosen(inMinutes: bool)

    spacing: 2

    TabChip {
        implicitHeight: 28
        text: qsTr("km", "kilometres")
        Accessible.name: qsTr("In kilometres")
        Binding on checked {
            value: !root.inMinutes
        }
        onClicked: root.chosen(false)
    }
    TabChip {
        implicitHeight: 28
        text: qsTr("min", "minutes")
        Accessible.name: qsTr("In minutes")
        Binding on checked {
            value: root.inMinutes
        }
        onClicked: root.chosen(true)
    }
}
