// SPDX-License-Identifier: GPL-3.0-or-later
// What a key means in the tree of blocks; the buttons above the tree call the same signals.
import QtQuick

QtObject {
    id: root

    signal movedUp
    signal movedDown
    signal nested
    signal lifted
    signal added
    signal duplicated
    signal removed
    signal timesChanged(by: int)
    signal opened
    signal escaped
    signal walkedOn(forward: bool)
    signal undone
    signal redone

    readonly property var byKey: [
        [Qt.Key_Up, Qt.AltModifier, () => root.movedUp()],
        [Qt.Key_Down, Qt.AltModifier, () => root.movedDown()],
        [Qt.Key_Tab, Qt.NoModifier, () => root.nested()],
        [Qt.Key_Backtab, Qt.ShiftModifier, () => root.lifted()],
        [Qt.Key_Insert, Qt.NoModifier, () => root.added()],
        [Qt.Key_Return, Qt.ControlModifier, () => root.added()],
        [Qt.Key_D, Qt.ControlModifier, () => root.duplicated()],
        [Qt.Key_Delete, Qt.NoModifier, () => root.removed()],
        [Qt.Key_Plus, Qt.NoModifier, () => root.timesChanged(1)],
        [Qt.Key_Minus, Qt.NoModifier, () => root.timesChanged(-1)],
        [Qt.Key_Return, Qt.NoModifier, () => root.opened()],
        [Qt.Key_F2, Qt.NoModifier, () => root.opened()],
        [Qt.Key_Escape, Qt.NoModifier, () => root.escaped()],
        [Qt.Key_Tab, Qt.ControlModifier, () => root.walkedOn(true)],
        [Qt.Key_Backtab, Qt.ControlModifier | Qt.ShiftModifier, () => root.walkedOn(false)],
        [Qt.Key_Z, Qt.ControlModifier, () => root.undone()],
        [Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier, () => root.redone()]
    ]

    function find(event: var): var {
        // Plus needs Shift on some keyboards, and both signs stand on the keypad too.
        const isSign = event.key === Qt.Key_Plus || event.key === Qt.Key_Minus;
        const held = event.modifiers & ~Qt.KeypadModifier & (isSign ? ~Qt.ShiftModifier : ~0);
        const key = event.key === Qt.Key_Enter ? Qt.Key_Return : event.key;
        return root.byKey.find(one => one[0] === key && one[1] === held);
    }

    /// The key does something here, whatever the page makes of it.
    function isOurs(event: var): bool {
        return root.find(event) !== undefined;
    }

    function press(event: var): bool {
        const found = root.find(event);
        if (found)
            found[2]();
        return found !== undefined;
    }
}
