// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before the window closes over something that is typed and not stored.
import QtQuick
import Fivepace

AppDialog {
    id: root

    isForm: false
    isCareful: true
    title: qsTr("Close, and drop what is not stored?")
    acceptText: qsTr("Drop it and close")
    rejectText: qsTr("Go back to it")

    contentItem: BodyText {
        width: 380
        text: qsTr("Typed and not stored yet: %1.").arg(Navigator.unfinished.map(each => each.what).join(", "))
        wrapMode: Text.WordWrap
        color: Theme.secondary
    }
}
