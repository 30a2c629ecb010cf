// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a menu, with an icon and the key that does the same, or an arrow where it opens a menu of its own.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.MenuItem {
    id: root

    property string glyph: ""
    property string keys: ""
    /// The AppMenu it opens; types cannot name each other.
    readonly property var below: subMenu

    implicitWidth: Math.max(180, leftPadding + label.implicitWidth + hint.implicitWidth + Theme.margin + rightPadding)
    implicitHeight: visible ? Theme.denseRowHeight : 0
    leftPadding: glyph === "" && !checkable ? Theme.gap : Theme.gap * 2 + Theme.iconSize - 2
    rightPadding: Theme.gap + (ListView.view && ListView.view.interactive ? Theme.gap + 2 : 0) // for the scroll bar
    font.family: Theme.family
    font.pixelSize: Theme.smallSize
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    contentItem: Item {
        BodyText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - hint.width
            text: root.text
            font: root.font
            Accessible.ignored: true
        }
        KeyHint {
            id: hint

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            keys: root.keys
        }
        Loader {
            active: root.below
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: Icon {
                size: Theme.iconSize - 5
                glyph: "right"
                color: Theme.secondary
            }
        }
    }

    indicator: Icon {
        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.iconSize - 3
        glyph: root.checkable ? (root.checked ? "check" : "") : root.glyph
        color: Theme.secondary
    }

    background: Rectangle {
        radius: Theme.chipRadius
        color: root.highlighted ? Theme.selected : "transparent"
    }
}
