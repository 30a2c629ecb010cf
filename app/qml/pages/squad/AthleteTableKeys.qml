// SPDX-License-Identifier: GPL-3.0-or-later
// What each key does in the athletes' table.
import QtQuick
import Fivepace

QtObject {
    id: root

    /// The AthleteTable; a name for its type here would be a circle.
    required property var table
    required property int row
    required property int pageRows
    required property int lastColumn

    /// False where the key means nothing here.
    function press(event: var): bool {
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        if (event.modifiers & (Qt.AltModifier | Qt.MetaModifier))
            return false;
        switch (event.key) {
        case Qt.Key_Up:
        case Qt.Key_Down:
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
        case Qt.Key_Home:
        case Qt.Key_End:
            return walk(event.key, event.modifiers);
        case Qt.Key_Left:
        case Qt.Key_Right:
            table.column = Math.max(0, Math.min(lastColumn, table.column + (event.key === Qt.Key_Left ? -1 : 1)));
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return enter(control);
        case Qt.Key_F2:
            table.edit("");
            return true;
        case Qt.Key_Delete:
            if (table.mayEdit)
                table.removalWanted();
            return true;
        case Qt.Key_Menu:
            table.menuWanted(table.width / 2, Theme.rowHeight);
            return true;
        case Qt.Key_A:
            if (control)
                table.athletes.chooseAll();
            return control;
        case Qt.Key_Space:
            table.athletes.toggle(row);
            return true;
        case Qt.Key_Escape:
            return letGo();
        }
        return type(event.text);
    }

    function walk(key: int, modifiers: int): bool {
        const steps = {
            [Qt.Key_Up]: -1,
            [Qt.Key_Down]: 1,
            [Qt.Key_PageUp]: -pageRows,
            [Qt.Key_PageDown]: pageRows,
            [Qt.Key_Home]: -row,
            [Qt.Key_End]: table.athletes.count
        };
        if (key === Qt.Key_Up && row <= 0 && !(modifiers & Qt.ShiftModifier))
            table.onHeading = true;
        else if (key === Qt.Key_Down && table.onHeading)
            table.onHeading = false;
        else
            table.goTo(row + steps[key], modifiers);
        return true;
    }

    function enter(wantsForm: bool): bool {
        if (table.onHeading)
            table.sortBy(table.columnOf(table.column));
        else if (wantsForm && table.mayEdit)
            table.opened();
        else
            table.edit("");
        return true;
    }

    /// Only the athlete the keyboard is on stays chosen.
    function letGo(): bool {
        if (table.athletes.chosenCount < 2)
            return false;
        table.athletes.choose(row);
        return true;
    }

    /// A digit begins a time.
    function type(text: string): bool {
        if (table.onHeading || !/^[0-9]$/.test(text))
            return false;
        table.edit(text);
        return true;
    }
}
