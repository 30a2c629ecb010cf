// SPDX-License-Identifier: GPL-3.0-or-later
// A race on the board: framed in ink, since no pace is trained on it.
import QtQuick
import Fivepace

Rectangle {
    id: root

    required property dayEntry modelData

    implicitHeight: column.implicitHeight + 16
    radius: Theme.chipRadius
    color: Theme.surface
    border.width: Theme.ringWidth
    border.color: Theme.ink

    Column {
        id: column

        x: 10
        y: 8
        width: parent.width - 16
        spacing: 2

        BodyText {
            width: parent.width
            text: root.modelData.title
            font.pixelSize: Theme.tinySize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: root.modelData.detail
            font.pixelSize: Theme.labelSize
            color: Theme.secondary
        }
    }
}
