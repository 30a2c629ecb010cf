// SPDX-License-Identifier: GPL-3.0-or-later
// A session on the board, tinted with its pace.
import QtQuick
import Fivepace

Rectangle {
    id: root

    required property dayEntry modelData

    implicitHeight: column.implicitHeight + 14
    radius: Theme.chipRadius
    color: Theme.rungTint(root.modelData.rung)

    Rectangle {
        width: Theme.edgeWidth
        height: parent.height
        color: Theme.rungColor(root.modelData.rung)
    }
    Column {
        id: column

        x: 11
        y: 7
        width: parent.width - 15
        spacing: 1

        BodyText {
            width: parent.width
            text: root.modelData.title
            font.pixelSize: Theme.tinySize
            font.weight: Font.DemiBold
            wrapMode: Text.WordWrap
            maximumLineCount: 5
            elide: Text.ElideRight
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: root.modelData.recoveries
            font.pixelSize: Theme.labelSize
            color: Theme.secondary
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        BodyText {
            width: parent.width
            text: root.modelData.finished ? qsTr("%1 ✓").arg(root.modelData.detail) : root.modelData.detail
            font.pixelSize: Theme.labelSize
            color: Theme.secondary
            elide: Text.ElideRight
        }
    }
}
