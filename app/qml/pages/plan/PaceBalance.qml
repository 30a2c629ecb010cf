// SPDX-License-Identifier: GPL-3.0-or-later
// The balance of the five paces in this cycle: what was run of what is planned, per athlete.
import QtQuick
import Fivepace

Card {
    id: root

    required property var parts

    implicitHeight: 58
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
            Accessible.name: qsTr("%1: %2").arg(modelData.label).arg(modelData.amounts)

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
            Rectangle {
                anchors.bottom: parent.bottom
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
