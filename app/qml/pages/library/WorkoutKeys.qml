// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the workout menu.
import QtQuick
import Fivepace

Item {
    id: root

    required property WorkoutCard card
    property bool active: false

    signal renameRequested
    signal tagsRequested
    signal mergeRequested

    Shortcut {
        sequence: "Ctrl+B"
        enabled: root.active
        onActivated: root.card.setFavourite(!root.card.isFavourite)
    }
    Shortcut {
        sequence: "F2"
        enabled: root.active && root.card.isOwn
        onActivated: root.renameRequested()
    }
    Shortcut {
        sequence: "Ctrl+T"
        enabled: root.active && root.card.isOwn
        onActivated: root.tagsRequested()
    }
    Shortcut {
        sequence: "Alt+Up"
        enabled: root.active
        onActivated: root.card.changeLevel(1)
    }
    Shortcut {
        sequence: "Alt+Down"
        enabled: root.active
        onActivated: root.card.changeLevel(-1)
    }
    Shortcut {
        sequence: "Ctrl+M"
        enabled: root.active && root.card.sameText !== ""
        onActivated: root.mergeRequested()
    }
    Shortcut {
        sequence: "Ctrl+H"
        enabled: root.active
        onActivated: root.card.setHidden(!root.card.isHidden)
    }
}
