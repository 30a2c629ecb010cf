// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in the season. Arrows choose a phase, cycle or race; with Alt left and right they end it a day earlier or later, up and
// down a week, with Shift too all that is later moves along; with Ctrl left and right a phase begins earlier or later. S splits a phase
// or cycle, M moves it and all that is later, Delete takes it out, Enter opens it; of a cycle F fills, C copies, R renames it; P adds a
// phase, T a race, A shows one group or all.
import QtQuick
import Fivepace

QtObject {
    id: root

    /// The SeasonView; types cannot name each other.
    required property var view
    readonly property var actions: ({
            [Qt.Key_S]: "split",
            [Qt.Key_M]: "move",
            [Qt.Key_F]: "fill",
            [Qt.Key_C]: "copy",
            [Qt.Key_R]: "rename",
            [Qt.Key_Delete]: "remove",
            [Qt.Key_Return]: "open",
            [Qt.Key_Enter]: "open"
        })

    /// False where the key does nothing here.
    function press(event: var): bool {
        const view = root.view, chosen = view.chosen;
        const across = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
        const down = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        const isBare = event.modifiers === Qt.NoModifier;
        if (event.key === Qt.Key_A && isBare)
            view.showOneOrAll();
        else if (event.key === Qt.Key_P && isBare)
            view.addPhase(-1);
        else if (event.key === Qt.Key_T && isBare)
            view.addRace(-1);
        else if (event.key === Qt.Key_Menu)
            view.openMenu(view, Qt.point(view.labelWidth, 40), -1, 0);
        else if (across + down !== 0 && event.modifiers & Qt.AltModifier)
            view.lanes.moveEnd(chosen.kind, chosen.itemId, across + 7 * down, event.modifiers & Qt.ShiftModifier);
        else if (across !== 0 && event.modifiers & Qt.ControlModifier)
            view.lanes.moveStart(chosen.itemId, across);
        else if (across + down !== 0)
            view.walk(across, down);
        else if (root.actions[event.key] !== undefined && !(event.modifiers & Qt.ControlModifier))
            view.act(root.actions[event.key]);
        else
            return false;
        return true;
    }
}
