// SPDX-License-Identifier: GPL-3.0-or-later
// A push button: plain with a border, `primary` in ink (one a page), or `quiet` without a border.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.Button {
    id: root

    property bool primary: false
    property bool quiet: false
    /// Name of an icon; with an empty text the button shows only it and must be given an Accessible.name.
    property string glyph: ""
    /// Shown as a key cap, "Ctrl F"; it presses nothing by itself.
    property string keys: ""
    /// Shown while the pointer rests on the button.
    property string tip: ""
    readonly property color foreground: root.primary ? Theme.inkText : Theme.text

    implicitHeight: Theme.controlHeight
    implicitWidth: Math.max(implicitHeight, row.implicitWidth + leftPadding + rightPadding)
    leftPadding: text === "" ? Theme.gap - 2 : Theme.step * 3
    rightPadding: leftPadding
    font.family: Theme.family
    font.pixelSize: Theme.smallSize
    font.weight: Font.Medium
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text !== "" ? text : tip
    Accessible.description: keys
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gap - 2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.glyph !== ""
                glyph: root.glyph
                size: root.text === "" ? Theme.iconSize : Theme.iconSize - 3
                color: root.foreground
            }
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.text !== ""
                text: root.text
                font: root.font
                color: root.foreground
                Accessible.ignored: true
            }
            Loader {
                anchors.verticalCenter: parent.verticalCenter
                active: root.keys !== ""
                visible: active

                sourceComponent: KeyHint {
                    keys: root.keys
                    tint: root.primary ? Theme.inkText : Theme.secondary
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        border.width: root.primary || root.quiet ? 0 : 1
        border.color: Theme.line
        color: {
            if (root.primary)
                return root.hovered || root.down ? Theme.inkHover : Theme.ink;
            if (root.down || root.checked)
                return Theme.pressed;
            return root.hovered ? Theme.hover : root.quiet ? "transparent" : Theme.surface;
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    Tip {
        text: root.tip
        shown: root.hovered && root.tip !== ""
    }
}
