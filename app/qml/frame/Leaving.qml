// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the window may close: what is half typed in the page is stored first, and what cannot be is asked about.
import QtQuick
import QtQuick.Window
import Fivepace

Item {
    id: root

    required property Window window
    property bool isDecided: false

    /// What stands in the fields of the forms that are open, a form a line.
    function typed(): string {
        return Navigator.unfinished.map(each => {
            const texts = each.item.typedText !== undefined ? [each.item.typedText] : root.textsIn(each.item.contentItem ?? each.item);
            return texts.length > 0 ? qsTr("%1: %2").arg(each.what).arg(texts.join(", ")) : "";
        }).filter(line => line !== "").join("\n");
    }

    function textsIn(item: var): var {
        if (!item.visible)
            return [];
        const isField = item.cursorPosition !== undefined && item.readOnly === false;
        if (isField)
            return item.text === "" ? [] : [item.text];
        let texts = [];
        for (let i = 0; i < item.children.length; ++i)
            texts = texts.concat(root.textsIn(item.children[i]));
        return texts;
    }

    // A field that has the keyboard again goes on where it was: the next key is not for all of what was typed.
    function goOn() {
        const field = root.window.activeFocusItem;
        (field as TextInput)?.deselect();
        (field as TextEdit)?.deselect();
    }

    function mayClose(): bool {
        if (root.isDecided)
            return true;
        if (!Workspace.finishCopy())
            return false; // it says why there is none
        const had = root.window.activeFocusItem;
        if (Navigator.unfinished.length === 0) {
            root.forceActiveFocus(Qt.OtherFocusReason); // a field takes what was typed when it is left
            Navigator.leaving();
        }
        if (Navigator.unfinished.length === 0)
            return true;
        if (had)
            had.forceActiveFocus(Qt.OtherFocusReason);
        Settings.leftTyped = root.typed();
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
                Settings.leftTyped = "";
                root.isDecided = true;
                root.window.close();
            }
            onRejected: {
                Settings.leftTyped = "";
                Qt.callLater(root.goOn);
            }
        }
    }
}
