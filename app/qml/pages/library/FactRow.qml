// SPDX-License-Identifier: GPL-3.0-or-later
// One thing a workout adds up to or needs; what had to be assumed stands under it.
import QtQuick
import Fivepace

Item {
    id: root

    required property string caption
    required property string value
    required property string assumed
    required property string rung

    implicitHeight: Math.max(Theme.denseRowHeight - 4, column.implicitHeight + Theme.gap)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.caption + ": " + [root.value, root.assumed].filter(part => part !== "").join(", ")

    Rectangle {
        id: mark

        visible: root.rung !== ""
        y: Theme.gap
        width: Theme.step * 2
        height: width
        radius: 2
        color: Theme.rungColor(root.rung)
    }
    BodyText {
        id: captionText

        x: mark.visible ? Theme.step * 3 + 2 : 0
        y: Theme.step
        width: 128 - x
        text: root.caption
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
    Column {
        id: column

        x: 136
        y: Theme.step
        width: root.width - x

        BodyText {
            width: parent.width
            text: root.value
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: root.assumed
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            font.italic: true
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }
}
