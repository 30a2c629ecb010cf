// SPDX-License-Identifier: GPL-3.0-or-later
// The two views of the plan: the open cycle, and the season of all groups.
import QtQuick
import Fivepace

Row {
    id: root

    required property bool season

    signal chosen(season: bool)

    spacing: Theme.step

    TabChip {
        text: qsTr("Cycle")
        Binding on checked {
            value: !root.season
        }
        onClicked: root.chosen(false)
    }
    TabChip {
        text: qsTr("Season")
        Binding on checked {
            value: root.season
        }
        onClicked: root.chosen(true)
    }
}
