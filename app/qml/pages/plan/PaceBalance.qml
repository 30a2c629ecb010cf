// SPDX-License-Identifier: GPL-3.0-or-later
// The balance of the five paces in this cycle: kilometres and minutes that were run of those planned, per athlete.
import QtQuick
import Fivepace

Card {
    id: root

    required property var parts

    implicitHeight: 74
    visible: parts.length > 0
    padding: 14

    ListView {
        anchors.fill: parent
        orientation: ListView.Horizontal
        interactive: false
        spacing: 18
        model: root.parts
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Balance of the five paces")
        delegate: Item {
            id: part

            required property balanceLine modelData

            width: (ListView.view.width - 72) / 5
            height: ListView.view.height
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.minutes === "" ? qsTr("%1: %2").arg(modelData.label).arg(modelData.amounts) : qsTr("%1: %2, %3").arg(modelData.label).arg(
                modelData.amounts).arg(modelData.minutes)

            BodyText {
                width: parent.width - amounts.width - 4
                text: part.modelData.label
                font.pixelSize: Theme.tinySize
                elide: Text.ElideRight
            }
            BodyText {
                id: amounts

                anchors.right: parent.right
                text: part.modelData.amounts
                font.pixelSize: Theme.labelSize
                color: Theme.secondary
            }
            BodyText {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                text: part.modelData.minutes
                font.pixelSize: Theme.labelSize
                color: Theme.secondary
            }
            Rectangle {
                y: 20
                width: parent.width
                height: 8
                radius: 4
                color: Theme.hairline

                Rectangle {
                    width: parent.width * part.modelData.share
                    height: parent.height
                    radius: 4
                    color: Theme.rungColor(part.modelData.rung)
                }
            }
        }
    }
}
