// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that mean the same on every page; an open dialog keeps them to itself. A key that can do nothing says why.
import QtQuick
import Fivepace

Item {
    id: root

    required property var pages
    /// The page that is shown; null while no squad is open.
    required property var page

    signal pageWanted(name: string)
    signal paletteWanted

    /// Calls the page's function, or says why it has none.
    function ask(action: string, otherwise: string) {
        if (root.page && root.page[action])
            root.page[action]();
        else
            Workspace.say(otherwise);
    }

    function printPage() {
        root.ask("printRequested", qsTr("This page has no paper of its own. A session's sheet is printed from Today, Plan or Log, a cycle from Plan."));
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
        onActivated: root.ask("copyRequested", qsTr("There is no table on this page to copy."))
    }
    Shortcut {
        sequence: "Ctrl+V"
        onActivated: root.ask("pasteRequested", qsTr("This page takes no table. Athletes and results are pasted in Squad, times in Log, workouts in Library."))
    }
    Shortcut {
        sequence: "Ctrl+O"
        onActivated: Navigator.openSquadRequested()
    }
}
