// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before all that was done since an edit is taken back.
import QtQuick
import Fivepace

AppDialog {
    id: root

    required property PastModel past

    title: qsTr("Go back to here?")
    isForm: false
    acceptText: qsTr("Go back")
    onAccepted: root.past.goBack()

    contentItem: BodyText {
        width: 400
        text: root.past.chosenText + "\n\n" + qsTr("Everything done since is taken back, in one step that can itself be undone.")
        wrapMode: Text.WordWrap
        color: Theme.secondary
    }
}
