// SPDX-License-Identifier: GPL-3.0-or-later
// One page in the rail: its icon over its name.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.AbstractButton {
    id: root

    property string glyph: ""
    property string keys: ""
    property bool chosen: false

    implicitWidth: Theme.railWidth - 16
    implicitHeight: 53
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.description: keys
    Accessible.selected: chosen
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Column {
        topPadding: Theme.gap
        spacing: 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: root.glyph
            color: root.chosen ? Theme.inkText : Theme.secondary
        }
        BodyText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.text
            font.pixelSize: Theme.labelSize
            color: root.chosen ? Theme.inkText : Theme.secondary
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.buttonRadius + 2
        color: root.chosen ? Theme.ink : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
            radius: Theme.buttonRadius + 4
        }
    }

    Tip {
        beside: true
        text: root.text + "  " + root.keys.replace("+", " ")
        shown: root.hovered && root.keys !== ""
    }
}
