// SPDX-License-Identifier: GPL-3.0-or-later
// One race of a lane: a full diamond for the race the season leads to, an open one for others.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Item {
    id: root

    required property var modelData
    required property real perDay
    required property bool chosen
    required property bool focused

    signal picked
    signal opened

    width: (modelData.lead + modelData.days) * perDay
    height: 20

    T.AbstractButton {
        x: root.modelData.lead * root.perDay - 4
        width: label.implicitWidth + 8
        height: parent.height
        focusPolicy: Qt.NoFocus
        onClicked: root.picked()
        onDoubleClicked: root.opened()
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("%1, %2").arg(root.modelData.name).arg(root.modelData.dates)

        background: Rectangle {
            radius: Theme.chipRadius
            color: "transparent"
            border.width: root.chosen ? 2 : 0
            border.color: Theme.focus
        }
        contentItem: BodyText {
            id: label

            text: (root.modelData.isTarget ? qsTr("◆ %1") : qsTr("◇ %1")).arg(root.modelData.name)
            leftPadding: 4
            font.pixelSize: Theme.labelSize
            font.weight: root.modelData.isTarget ? Font.DemiBold : Font.Normal
            color: root.modelData.isTarget ? Theme.text : Theme.secondary
            verticalAlignment: Text.AlignVCenter
        }
    }
}
