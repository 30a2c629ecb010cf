// SPDX-License-Identifier: GPL-3.0-or-later
// Sees to it that the keyboard is always somewhere: after what had it is gone, the page takes it; and what Tab reaches
// is scrolled into sight.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Item {
    id: root

    required property T.ApplicationWindow window
    required property var page
    readonly property Item above: T.Overlay.overlay
    readonly property bool holderIsEnabled: root.window.activeFocusItem !== null && root.window.activeFocusItem.enabled

    /// No control, only something that holds controls, or the window itself.
    function isNowhere(item: Item): bool {
        if (!item || !item.parent || !item.visible || !item.enabled)
            return true;
        return item === root.window.contentItem || item === root.page || item instanceof Loader || item instanceof T.Pane;
    }
    /// A dialog, a menu or an open list has it, and gives it back when it closes.
    function isAbove(item: Item): bool {
        while (item && item !== root.above)
            item = item.parent;
        return item !== null;
    }
    /// The list around a row that lost what had the keyboard; null where there is none.
    function stopAround(item: Item): Item {
        let around = item ? item.parent : null;
        while (around && around !== root.page && !(around.visible && around.enabled && around.activeFocusOnTab))
            around = around.parent;
        return around === root.page ? null : around;
    }
    /// What had the keyboard in an open dialog may be done with and gone: the next one there has it then.
    function lookAbove(item: Item) {
        if (item.visible && item.enabled)
            return;
        const next = item.nextItemInFocusChain(true);
        if (next && next.visible && next.enabled && root.isAbove(next))
            next.forceActiveFocus(Qt.TabFocusReason);
    }
    function look() {
        const item = root.window.activeFocusItem;
        if (root.isAbove(item))
            return root.lookAbove(item);
        if (root.isNowhere(item)) {
            const around = root.stopAround(item);
            if (around) {
                item.focus = false;
                around.forceActiveFocus(Qt.TabFocusReason);
            } else if (root.page && root.page.takeFocus && root.page.visible) {
                root.page.takeFocus();
            }
        } else {
            root.reveal(item);
        }
    }
    /// Scrolls everything around the item so far that it is seen whole; tables do that for their own cells.
    function reveal(item: Item) {
        for (let above = item.parent; above; above = above.parent) {
            const view = above as Flickable;
            if (!view || view instanceof TableView)
                continue;
            const place = item.mapToItem(view.contentItem, 0, 0);
            if (view.contentHeight > view.height && item.height < view.height)
                view.contentY = Math.max(view.originY - view.topMargin, root.shifted(view.contentY, view.height, place.y, item.height));
            if (view.contentWidth > view.width && item.width < view.width)
                view.contentX = Math.max(view.originX - view.leftMargin, root.shifted(view.contentX, view.width, place.x, item.width));
        }
    }
    /// Where what shows `room` from `from` on begins so that all from `start`, `length` long, is in it.
    function shifted(from: real, room: real, start: real, length: real): real {
        const first = start - Theme.gap;
        const last = first + Math.min(length + 2 * Theme.gap, room);
        return Math.min(first, Math.max(from, last - room));
    }

    onHolderIsEnabledChanged: soon.restart()

    Connections {
        target: root.window

        function onActiveFocusItemChanged() {
            soon.restart();
        }
    }
    // What has the keyboard may go out of sight without giving it up.
    Connections {
        target: root.window.activeFocusItem

        function onVisibleChanged() {
            soon.restart();
        }
    }
    // After what moved it is done.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.look()
    }
}
