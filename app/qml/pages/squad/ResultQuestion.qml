// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against a result, and whether it is wanted all the same.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property ResultDraft draft

    signal answered

    function takeFocus() {
        agreement.forceActiveFocus(Qt.TabFocusReason);
    }

    visible: draft.question !== ""
    spacing: 0

    ToneMark {
        tone: "watch"
        text: root.draft.question
        Layout.fillWidth: true
    }
    Check {
        id: agreement

        objectName: "agreement"
        text: root.draft.isNew ? qsTr("Add it all the same") : qsTr("Change it all the same")
        checked: root.draft.agreed
        onToggled: {
            root.draft.agreed = checked;
            if (checked)
                root.answered();
        }
        Keys.onReturnPressed: {
            root.draft.agreed = true;
            root.answered();
        }
    }
}
