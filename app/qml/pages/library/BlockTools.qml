// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of the tree of blocks; each tip names the key that does the same in the tree.
import QtQuick
import Fivepace

Flow {
    id: root

    required property BlockKeys keys
    /// A block is chosen.
    property bool hasBlock: false

    spacing: 2

    component Tool: AppButton {
        quiet: true
        implicitHeight: Theme.denseRowHeight - 2
        focusPolicy: Qt.NoFocus
        enabled: root.hasBlock
        obstacle: qsTr("Choose a block first.")
    }

    Tool {
        objectName: "moveBlockUp"
        glyph: "up"
        tip: qsTr("Move up: Alt+Up")
        onClicked: root.keys.movedUp()
    }
    Tool {
        glyph: "down"
        tip: qsTr("Move down: Alt+Down")
        onClicked: root.keys.movedDown()
    }
    Tool {
        glyph: "right"
        tip: qsTr("Into a set: Tab")
        onClicked: root.keys.nested()
    }
    Tool {
        glyph: "left"
        tip: qsTr("Out of the set: Shift+Tab")
        onClicked: root.keys.lifted()
    }
    Tool {
        glyph: "minus"
        tip: qsTr("Once less: −")
        onClicked: root.keys.timesChanged(-1)
    }
    Tool {
        glyph: "plus"
        tip: qsTr("Once more: +")
        onClicked: root.keys.timesChanged(1)
    }
    Tool {
        glyph: "copy"
        tip: qsTr("Duplicate: Ctrl+D")
        onClicked: root.keys.duplicated()
    }
    Tool {
        glyph: "bin"
        tip: qsTr("Remove: Del")
        onClicked: root.keys.removed()
    }
    Tool {
        glyph: "edit"
        tip: qsTr("Change: Enter")
        onClicked: root.keys.opened()
    }
    Tool {
        enabled: true
        text: qsTr("Add")
        tip: qsTr("Add a block below: Ins or Ctrl+Enter")
        onClicked: root.keys.added()
    }
}
