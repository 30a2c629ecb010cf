// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before athletes are removed, and says what goes with them.
import QtQuick
import Fivepace

AppDialog {
    id: root

    required property ChosenAthletes chosen

    function ask() {
        if (chosen.count > 0)
            open();
    }

    title: qsTr("Remove %1?").arg(chosen.name)
    isForm: false
    acceptText: qsTr("Remove")
    onAccepted: chosen.remove()

    contentItem: BodyText {
        width: 360
        text: root.visible ? root.chosen.removalText : "" // it reads all that they logged
        wrapMode: Text.WordWrap
        color: Theme.secondary
    }
}
