// SPDX-License-Identifier: GPL-3.0-or-later
// The words that explain what the pointer rests on.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ToolTip {
    id: root

    y: parent ? parent.height + Theme.step : 0
    x: parent ? (parent.width - implicitWidth) / 2 : 0
    margins: Theme.gap
    padding: Theme.gap - 2
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    delay: Theme.tipDelay
    implicitWidth: Math.min(label.implicitWidth + leftPadding + rightPadding, 320)
    implicitHeight: contentHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: BodyText {
        id: label

        text: root.text
        color: Theme.inkText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.WordWrap
    }

    background: Rectangle {
        radius: Theme.chipRadius
        color: Theme.ink
    }
}
