// SPDX-License-Identifier: GPL-3.0-or-later
// The rail at the left: the pages, undo and redo, and settings at the bottom.
import QtQuick
import Fivepace

Rectangle {
    id: root

    /// Each has name, label, glyph, keys.
    required property var pages
    required property string current

    signal chosen(string name)

    /// What has the keyboard here; null while it is elsewhere. Only it is a stop of Tab then, for Qt goes to the first stop of the
    /// window from what is none.
    readonly property Item visited: {
        let item = root.Window.activeFocusItem;
        const has = item;
        while (item && item !== root)
            item = item.parent;
        return item ? has : null;
    }
    /// The page in view is one of the rail's own; Settings, Backups and the like are not.
    readonly property bool isOnAPage: root.current === "Sheet" || root.pages.some(page => page.keys !== "" && page.name !== "Settings" && page.name === root.current)
    /// All that can be pressed here, from top to bottom: one stop of Tab, with arrows from one to the next.
    function stops(): var {
        const buttons = [];
        for (let i = 0; i < places.count; ++i)
            buttons.push(places.itemAt(i));
        return buttons.concat([undoButton, redoButton, settingsButton]).filter(button => button.visible && button.enabled);
    }
    function step(by: int) {
        const all = root.stops();
        const next = all[all.findIndex(button => button.activeFocus) + by];
        if (next)
            next.forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitWidth: Theme.railWidth
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")
    Keys.onDownPressed: root.step(1)
    Keys.onRightPressed: root.step(1)
    Keys.onUpPressed: root.step(-1)
    Keys.onLeftPressed: root.step(-1)

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.line
    }
    Column {
        x: Theme.gap
        y: Theme.gap + Theme.step
        spacing: Theme.step

        Repeater {
            id: places

            model: root.pages.filter(page => page.keys !== "" && page.name !== "Settings")

            RailButton {
                id: pageButton

                required property var modelData
                required property int index

                activeFocusOnTab: root.visited ? root.visited === pageButton : chosen || index === 0 && !root.isOnAPage
                enabled: Workspace.isOpen
                text: modelData.label
                glyph: modelData.glyph
                keys: modelData.keys
                chosen: root.current === modelData.name || (modelData.name === "Plan" && root.current === "Sheet")
                onClicked: root.chosen(modelData.name)
            }
        }
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap + Theme.step
        spacing: Theme.gap

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: Workspace.isOpen && !Workspace.isReadOnly

            AppButton {
                id: undoButton

                quiet: true
                width: 30
                activeFocusOnTab: root.visited === undoButton
                glyph: "undo"
                tip: Workspace.undoText + "  Ctrl+Z"
                enabled: Workspace.canUndo
                obstacle: qsTr("There is nothing to undo.")
                onClicked: Workspace.undo()
            }
            AppButton {
                id: redoButton

                quiet: true
                width: 30
                activeFocusOnTab: root.visited === redoButton
                glyph: "redo"
                tip: Workspace.redoText + "  Ctrl+Shift+Z"
                enabled: Workspace.canRedo
                obstacle: qsTr("There is nothing to redo.")
                onClicked: Workspace.redo()
            }
        }
        RailButton {
            id: settingsButton

            activeFocusOnTab: root.visited === settingsButton
            enabled: Workspace.isOpen
            text: qsTr("Settings")
            glyph: "settings"
            keys: "Ctrl+,"
            chosen: root.current === "Settings" || root.current === "Backups"
            onClicked: root.chosen("Settings")
        }
    }
}
