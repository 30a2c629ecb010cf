// SPDX-License-Identifier: GPL-3.0-or-later
// One result: distance, where and when, time, and whether it is a best.
import QtQuick
import Fivepace

RowGround {
    id: root

    required property int resultIndex
    required property string distance
    required property string where
    required property string time
    required property string date
    required property string flag
    required property string spoken

    signal removeRequested

    height: Theme.rowHeight + Theme.gap
    hovered: pointer.hovered
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    HoverHandler {
        id: pointer
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - times.width

        BodyText {
            width: parent.width
            text: root.distance + " · " + root.where
            Accessible.ignored: true
        }
        BodyText {
            text: root.date
            color: Theme.faint
            font.pixelSize: Theme.labelSize
            Accessible.ignored: true
        }
    }
    Row {
        id: times

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        BodyText {
            width: 66
            height: Theme.denseRowHeight
            text: root.time
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        Item {
            width: Theme.controlHeight
            height: Theme.denseRowHeight

            BodyText {
                anchors.right: parent.right
                height: parent.height
                visible: remover.opacity === 0
                text: root.flag
                color: Theme.good
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            AppButton {
                id: remover

                anchors.fill: parent
                glyph: "bin"
                quiet: true
                opacity: pointer.hovered || activeFocus ? 1 : 0
                tip: qsTr("Remove %1 in %2").arg(root.distance).arg(root.time)
                enabled: !Workspace.isReadOnly
                onClicked: root.removeRequested()
            }
        }
    }
}
