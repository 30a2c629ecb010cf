// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the squad page.
import QtQuick
import Fivepace

Item {
    id: root

    required property bool isShown
    required property bool isImporting

    signal findWanted
    signal pasteWanted
    signal copyWanted
    signal addWanted

    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.isShown
        onActivated: root.findWanted()
    }
    Shortcut {
        sequence: "Ctrl+V"
        enabled: root.isShown && !Workspace.isReadOnly && !root.isImporting
        onActivated: root.pasteWanted()
    }
    Shortcut {
        sequence: "Ctrl+C"
        enabled: root.isShown && !root.isImporting
        onActivated: root.copyWanted()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.isShown && !Workspace.isReadOnly
        onActivated: root.addWanted()
    }
}
