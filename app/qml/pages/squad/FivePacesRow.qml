// SPDX-License-Identifier: GPL-3.0-or-later
// One of the five paces: its chip, its times, and below them what it comes from.
import QtQuick
import Fivepace

RowGround {
    id: root

    required property int index
    required property string chip
    required property string roleName
    required property string rung
    required property var track
    required property var road
    required property string race
    required property string source
    required property string note
    required property bool isOutOfDate
    required property string spoken
    required property FivePacesDraft five
    property bool isRoad: false
    property real chipWidth: 100
    property real timeWidth: 50
    readonly property var times: isRoad ? road : track

    height: Theme.denseRowHeight + why.height
    hovered: pointer.hovered
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    component Time: BodyText {
        width: root.timeWidth
        height: Theme.denseRowHeight
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }

    HoverHandler {
        id: pointer
    }
    Row {
        Item {
            width: root.chipWidth
            height: Theme.denseRowHeight

            RungCombo {
                objectName: "paceOf" + root.index
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - Theme.step)
                rung: root.rung
                chip: root.chip
                label: qsTr("%1: choose its pace").arg(root.roleName)
                tip: qsTr("%1. Press to run it at another pace.").arg(root.roleName)
                enabled: !Workspace.isReadOnly
                model: root.five.rungNames
                currentIndex: root.five.rungs[root.index] ?? -1
                onActivated: index => root.five.choose(root.index, index)
            }
        }
        Repeater {
            model: root.times

            Time {
                required property string modelData

                text: modelData
            }
        }
        Time {
            text: root.race
            color: Theme.secondary
        }
    }
    PaceWhy {
        id: why

        y: Theme.denseRowHeight - 3
        width: parent.width
        source: root.source
        note: root.note
        isOutOfDate: root.isOutOfDate
    }
}
