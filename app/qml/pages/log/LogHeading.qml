// SPDX-License-Identifier: GPL-3.0-or-later
// One column's heading: the rep's number over its length.
import QtQuick
import Fivepace

Item {
    id: root

    property alias heading: number.text
    property alias subheading: length.text
    property int alignment: Text.AlignHCenter

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: 2

        BodyText {
            id: number

            width: parent.width
            leftPadding: root.alignment === Text.AlignLeft ? Theme.gap : 0
            horizontalAlignment: root.alignment
            font.pixelSize: Theme.tinySize
            font.weight: Font.DemiBold
            color: Theme.secondary
            elide: Text.ElideRight
        }
        BodyText {
            id: length

            visible: text !== ""
            width: parent.width
            leftPadding: root.alignment === Text.AlignLeft ? Theme.gap : 0
            horizontalAlignment: root.alignment
            font.pixelSize: Theme.labelSize
            color: Theme.secondary
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
