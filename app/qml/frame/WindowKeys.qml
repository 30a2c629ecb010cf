// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that mean the same on every page; an open dialog keeps them to itself. A key that can do nothing says why.
import QtQuick
import Fivepace

Item {
    id: root

    required property var pages
    /// The page that is shown, with printRequested(), copyRequested() and pasteRequested(); null while it is being made.
    required property var page

    signal pageWanted(name: string)
    signal paletteWanted

    function printPage() {
        if (root.page)
            root.page.printRequested();
    }

    Instantiator {
        model: root.pages.filter(page => page.keys !== "")

        Shortcut {
            required property var modelData

            sequence: modelData.keys
            onActivated: root.pageWanted(modelData.name)
        }
    }
    Shortcut {
        sequence: "Ctrl+Z"
        onActivated: if (!Workspace.undo() && !Workspace.canUndo)
            Workspace.say(Workspace.isReadOnly ? qsTr("This squad can only be read here.") : qsTr("There is nothing to undo."))
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        onActivated: if (!Workspace.redo() && !Workspace.canRedo)
            Workspace.say(Workspace.isReadOnly ? qsTr("This squad can only be read here.") : qsTr("There is nothing to redo."))
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: root.paletteWanted()
    }
    Shortcut {
        sequence: "Ctrl+P"
        onActivated: root.printPage()
    }
    Shortcut {
        sequence: "Ctrl+C"
        onActivated: if (root.page)
            root.page.copyRequested()
    }
    Shortcut {
        sequence: "Ctrl+V"
        onActivated: if (root.page)
            root.page.pasteRequested()
    }
    Shortcut {
        sequence: "Ctrl+O"
        onActivated: Navigator.openSquadRequested()
    }
}
