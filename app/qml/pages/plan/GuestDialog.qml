// SPDX-License-Identifier: GPL-3.0-or-later
// Asks an athlete of another group into the session.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function ask(session: real) {
        if (!draft.start(session))
            return;
        root.open();
        guestBox.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Add guest")
    subtitle: qsTr("With their own paces, for this session alone.")
    acceptText: qsTr("Add guest")
    canAccept: draft.isValid
    onAccepted: draft.save()

    contentItem: ColumnLayout {
        GuestDraft {
            id: draft

            workspace: Workspace
        }
        Combo {
            id: guestBox

            objectName: "guest"
            label: qsTr("Guest")
            model: draft.names
            currentIndex: draft.chosen
            onActivated: index => draft.chosen = index
            Layout.preferredWidth: 320
            Layout.fillWidth: true
        }
    }
}
