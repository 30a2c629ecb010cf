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

    implicitWidth: Theme.railWidth
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

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
            model: root.pages.filter(page => page.keys !== "" && page.name !== "Settings")

            RailButton {
                required property var modelData

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
                quiet: true
                width: 30
                glyph: "undo"
                tip: Workspace.undoText + "  Ctrl+Z"
                enabled: Workspace.canUndo
                onClicked: Workspace.undo()
            }
            AppButton {
                quiet: true
                width: 30
                glyph: "redo"
                tip: Workspace.redoText + "  Ctrl+Shift+Z"
                enabled: Workspace.canRedo
                onClicked: Workspace.redo()
            }
        }
        RailButton {
            text: qsTr("Settings")
            glyph: "settings"
            keys: "Ctrl+,"
            chosen: root.current === "Settings"
            onClicked: root.chosen("Settings")
        }
    }
}
