// SPDX-License-Identifier: GPL-3.0-or-later
// The words that explain what the pointer rests on; made when they are first shown, for there are many.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Loader {
    id: root

    property string text: ""
    property bool shown: false
    /// At the right of its parent, not under it.
    property bool beside: false
    property int delay: Theme.tipDelay

    active: false
    onShownChanged: if (shown)
        active = true

    sourceComponent: T.ToolTip {
        id: tip

        parent: root.parent
        visible: root.shown && !Navigator.isCovered(root.parent)
        text: root.text
        x: root.beside ? parent.width + Theme.gap : (parent.width - implicitWidth) / 2
        y: root.beside ? (parent.height - implicitHeight) / 2 : parent.height + Theme.step
        margins: Theme.gap
        padding: Theme.gap - 2
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        delay: root.delay
        implicitWidth: Math.min(label.implicitWidth + leftPadding + rightPadding, 320)
        implicitHeight: contentHeight + topPadding + bottomPadding
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

        contentItem: BodyText {
            id: label

            text: tip.text
            color: Theme.inkText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
        }

        background: Rectangle {
            radius: Theme.chipRadius
            color: Theme.ink
        }
    }
}
