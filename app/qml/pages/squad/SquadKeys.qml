// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the squad page.
import QtQuick
import Fivepace

Item {
    id: root

    required property bool isShown
    signal findWanted
    signal addWanted

    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.isShown
        onActivated: root.findWanted()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.isShown && !Workspace.isReadOnly
        onActivated: root.addWanted()
    }
}
