// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the window may close: what is half typed in the page is stored first, and what cannot be is asked about.
import QtQuick
import QtQuick.Window
import Fivepace

Item {
    id: root

    required property Window window
    property bool isDecided: false

    function mayClose(): bool {
        if (root.isDecided)
            return true;
        const had = root.window.activeFocusItem;
        if (Navigator.unfinished.length === 0) {
            root.forceActiveFocus(Qt.OtherFocusReason); // a field takes what was typed when it is left
            Navigator.leaving();
        }
        if (Navigator.unfinished.length === 0)
            return true;
        if (had)
            had.forceActiveFocus(Qt.OtherFocusReason);
        root.window.requestActivate();
        question.active = true;
        (question.item as LeaveQuestion).open();
        return false;
    }

    Loader {
        id: question

        active: false
        sourceComponent: LeaveQuestion {
            onAccepted: {
                root.isDecided = true;
                root.window.close();
            }
        }
    }
}
