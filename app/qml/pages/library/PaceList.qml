// SPDX-License-Identifier: GPL-3.0-or-later
// Names of paces under the cursor of a text. Down and Up choose, Enter takes what is chosen, Tab the first, Esc closes.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.Popup {
    id: root

    required property TextBox box
    readonly property TextEdit area: box.area
    readonly property bool isOpen: names.isOpen && area.activeFocus

    /// This name stands from `start` to the cursor.
    signal taken(start: int, name: string)

    /// After something was typed.
    function look() {
        names.look(area.text, area.cursorPosition);
    }

    function isOurs(event: var): bool {
        return root.isOpen && (event.key === Qt.Key_Escape || event.key === Qt.Key_Tab);
    }

    function press(event: var): bool {
        if (!root.isOpen || event.modifiers & ~Qt.KeypadModifier)
            return false;
        switch (event.key) {
        case Qt.Key_Down:
            list.currentIndex = Math.min(list.currentIndex + 1, names.count - 1);
            return true;
        case Qt.Key_Up:
            list.currentIndex = Math.max(list.currentIndex - 1, -1);
            return true;
        case Qt.Key_Tab:
            root.take(Math.max(list.currentIndex, 0));
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (list.currentIndex < 0)
                return false;
            root.take(list.currentIndex);
            return true;
        case Qt.Key_Escape:
            names.close();
            return true;
        }
        return false;
    }

    function take(row: int) {
        const name = names.name(row);
        const start = names.start;
        names.close();
        root.taken(start, name);
    }

    objectName: "paceList"
    parent: area
    visible: isOpen
    x: area.cursorRectangle.x
    y: area.cursorRectangle.y + area.cursorRectangle.height + Theme.step
    width: 240
    height: Math.min(list.contentHeight, 6 * Theme.denseRowHeight) + 2 * padding
    padding: Theme.step + 1
    margins: Theme.gap
    closePolicy: T.Popup.NoAutoClose
    background: PopupGround {
    }

    PaceCompletion {
        id: names

        onChanged: list.currentIndex = -1
    }
    Connections {
        target: root.area

        function onCursorPositionChanged() {
            if (names.isOpen)
                root.look();
        }
        function onActiveFocusChanged() {
            if (!root.area.activeFocus)
                names.close();
        }
    }

    contentItem: ListView {
        id: list

        objectName: "paceNames"
        clip: true
        cacheBuffer: 0 // rows that cannot be seen are not made; they go again at the next letter
        currentIndex: -1
        highlightMoveDuration: 0
        model: names
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Paces")
        T.ScrollBar.vertical: AppScrollBar {}

        delegate: PaceNameRow {
            width: list.width
            chosen: ListView.isCurrentItem
            onPressed: root.take(index)
        }
    }
}
