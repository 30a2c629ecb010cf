// SPDX-License-Identifier: GPL-3.0-or-later
// A box to tick.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.CheckBox {
    id: root

    implicitWidth: leftPadding + label.implicitWidth + rightPadding
    implicitHeight: Theme.denseRowHeight
    leftPadding: text === "" ? 18 : 18 + Theme.gap
    font.family: Theme.family
    font.pixelSize: Theme.smallSize
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.CheckBox
    Accessible.name: text

    contentItem: BodyText {
        id: label

        text: root.text
        font: root.font
        Accessible.ignored: true
    }

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: 18
        height: 18
        radius: Theme.step + 1
        color: root.checkState === Qt.Unchecked ? Theme.surface : Theme.ink
        border.width: root.checkState === Qt.Unchecked ? 1 : 0
        border.color: root.hovered ? Theme.secondary : Theme.faint

        Icon {
            anchors.centerIn: parent
            size: 14
            color: Theme.inkText
            glyph: root.checkState === Qt.Checked ? "check" : root.checkState === Qt.PartiallyChecked ? "minus" : ""
        }
        FocusRing {
            shown: root.visualFocus
            radius: Theme.step + 3
        }
    }
}
