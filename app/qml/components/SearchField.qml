// SPDX-License-Identifier: GPL-3.0-or-later
// A field that finds; Escape empties it.
import QtQuick
import Fivepace

Field {
    id: root

    /// The key that leads here, as a cap while the field is empty.
    property string keys: ""

    implicitWidth: 220
    leftPadding: Theme.iconSize + Theme.step * 3
    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        clear();
    }

    Icon {
        x: Theme.gap + 1
        anchors.verticalCenter: parent.verticalCenter
        glyph: "search"
        size: Theme.iconSize - 4
        color: Theme.faint
    }
    KeyHint {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        keys: root.text === "" && !root.activeFocus ? root.keys : ""
    }
}
