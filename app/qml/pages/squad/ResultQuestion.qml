// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against a result: whether it is the right time of a race that is there already, and whether it is wanted all
// the same.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property ResultDraft draft

    signal answered

    function takeFocus() {
        (correction.visible ? correction : agreement).forceActiveFocus(Qt.TabFocusReason);
    }

    visible: draft.question !== "" || draft.sameRace !== ""
    spacing: 0

    ToneMark {
        visible: root.draft.question !== ""
        tone: "watch"
        text: root.draft.question
        Layout.fillWidth: true
    }
    Check {
        id: correction

        function replace(yes: bool) {
            root.draft.replacing = yes;
            if (root.draft.isValid)
                root.answered();
        }

        objectName: "replaceResult"
        visible: root.draft.sameRace !== ""
        text: qsTr("The same race: this time replaces %1").arg(root.draft.sameRace)
        checked: root.draft.replacing
        onToggled: replace(checked)
        Keys.onReturnPressed: replace(true)
    }
    Check {
        id: agreement

        objectName: "agreement"
        visible: root.draft.question !== ""
        text: !root.draft.isNew ? qsTr("Change it all the same") : correction.visible && !root.draft.replacing ? qsTr("Another race: keep both") : qsTr("Add it all the same")
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
