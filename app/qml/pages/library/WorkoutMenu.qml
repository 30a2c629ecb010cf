// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen workout beside editing it.
import QtQuick
import Fivepace

AppMenu {
    id: root

    required property WorkoutCard card

    signal renameRequested
    signal tagsRequested
    signal mergeRequested
    signal removalRequested

    AppMenuItem {
        text: root.card.isFavourite ? qsTr("No longer a favourite") : qsTr("Favourite")
        glyph: root.card.isFavourite ? "starred" : "star"
        keys: "Ctrl B"
        onTriggered: root.card.setFavourite(!root.card.isFavourite)
    }
    AppMenuItem {
        text: qsTr("Rename…")
        glyph: "edit"
        keys: "F2"
        enabled: root.card.isOwn
        onTriggered: root.renameRequested()
    }
    AppMenuItem {
        text: qsTr("Tags…")
        keys: "Ctrl T"
        enabled: root.card.isOwn
        onTriggered: root.tagsRequested()
    }
    AppMenuItem {
        text: qsTr("Up a level")
        glyph: "up"
        keys: "Alt ↑"
        enabled: root.card.canGoUp
        onTriggered: root.card.changeLevel(1)
    }
    AppMenuItem {
        text: qsTr("Down a level")
        glyph: "down"
        keys: "Alt ↓"
        enabled: root.card.canGoDown
        onTriggered: root.card.changeLevel(-1)
    }
    AppMenuItem {
        text: qsTr("Merge with the same…")
        keys: "Ctrl M"
        enabled: root.card.sameText !== ""
        onTriggered: root.mergeRequested()
    }
    AppMenuItem {
        text: root.card.isHidden ? qsTr("Bring back") : qsTr("Hide")
        keys: "Ctrl H"
        onTriggered: root.card.setHidden(!root.card.isHidden)
    }
    AppMenuItem {
        text: qsTr("Remove…")
        glyph: "bin"
        enabled: root.card.isOwn
        onTriggered: root.removalRequested()
    }
}
