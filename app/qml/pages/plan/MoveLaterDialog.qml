// SPDX-License-Identifier: GPL-3.0-or-later
// By how many days a race, or a phase or cycle with all that is later, moves.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    /// What moves: "Cycle 5".
    required property string what
    /// Nothing else moves with a race.
    property bool isRace: false

    signal moved(days: int)

    function start() {
        daysBox.value = 7;
        root.open();
        daysBox.forceActiveFocus(Qt.TabFocusReason);
    }

    title: root.isRace ? qsTr("Move %1").arg(root.what) : qsTr("Move %1 and all later").arg(root.what)
    subtitle: root.isRace ? "" : qsTr("Cycles, phases and sessions move; races and what was run stay.")
    acceptText: daysBox.value < 0 ? qsTr("Move earlier") : qsTr("Move later")
    canAccept: daysBox.value !== 0
    onAccepted: root.moved(daysBox.value)

    contentItem: ColumnLayout {
        FormField {
            caption: qsTr("Days; a minus brings them earlier")

            Spin {
                id: daysBox

                label: qsTr("Days")
                from: -60
                to: 60
            }
        }
    }
}
