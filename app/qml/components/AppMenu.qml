// SPDX-License-Identifier: GPL-3.0-or-later
// A menu of AppMenuItems, and of menus one level below. The key beside a line does what it says, also of a line one level below; another
// letter goes to the next line that begins with it.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.Menu {
    id: root

    /// The line of that key, here or one level below; null where it is of none that can be chosen.
    function lineOf(keys: string): var {
        for (let place = 0; place < root.count; ++place) {
            const line = root.itemAt(place) as AppMenuItem;
            const found = !line || !line.enabled || (root.visible && !line.visible) ? null : line.below ? line.below.lineOf(keys) : line.keys === keys ? line : null;
            if (found)
                return found;
        }
        return null;
    }
    function goToLast() {
        let place = root.count - 1;
        while (place > 0 && !(root.itemAt(place) as AppMenuItem)?.enabled)
            --place;
        root.currentIndex = place;
    }
    function goToNext(letter: string) {
        for (let by = 1; by <= root.count; ++by) {
            const place = (root.currentIndex + by) % root.count, line = root.itemAt(place) as AppMenuItem;
            if (line && line.enabled && line.visible && line.text.toUpperCase().startsWith(letter)) {
                root.currentIndex = place;
                return;
            }
        }
    }
    function isOwnKey(event: var): bool {
        return !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) && (event.key === Qt.Key_Delete || event.text.trim() !== "");
    }
    function press(event: var) {
        const keys = event.key === Qt.Key_Delete ? "Del" : event.text.toUpperCase(), line = root.lineOf(keys);
        if (line) {
            root.dismiss();
            line.triggered();
        } else {
            root.goToNext(keys);
        }
    }

    margins: Theme.gap
    padding: Theme.step + 1
    overlap: 1
    implicitWidth: Math.max(180, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    delegate: AppMenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: height < contentHeight
        clip: true
        currentIndex: root.currentIndex
        focus: true
        Keys.onUpPressed: event => {
            event.accepted = root.currentIndex < 0;
            if (event.accepted)
                root.goToLast();
        }
        Keys.onShortcutOverride: event => event.accepted = root.isOwnKey(event)
        Keys.onPressed: event => {
            event.accepted = root.isOwnKey(event) && event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter
                && event.key !== Qt.Key_Escape;
            if (event.accepted)
                root.press(event);
        }
        T.ScrollBar.vertical: AppScrollBar {}
        // As wide as its longest line.
        Binding on implicitWidth {
            value: Math.max(220, ...Array.from({
                length: root.count
            }, (_, place) => root.itemAt(place) ? root.itemAt(place).implicitWidth : 0))
            when: root.visible
            restoreMode: Binding.RestoreNone
        }
    }

    background: PopupGround {}
}
