// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be done, until it is closed, another squad is opened, or an edit that was refused goes in.
import QtQuick
import Fivepace

Banner {
    id: root

    property bool isOfEdit: false

    visible: text !== "" && text !== Workspace.trouble // which says it already
    tone: "bad"
    onClosed: text = ""

    Connections {
        target: Workspace

        function onFailed(sentence: string) {
            root.text = Workspace.isOpen ? sentence : "";
            root.isOfEdit = false;
        }
        function onRefused() {
            root.isOfEdit = true;
        }
        function onEdited() {
            if (root.isOfEdit)
                root.text = "";
        }
        function onOpened() {
            root.text = "";
        }
    }
}
