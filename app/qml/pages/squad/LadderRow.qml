// SPDX-License-Identifier: GPL-3.0-or-later
// One rung of the ladder.
import QtQuick
import Fivepace

RowGround {
    id: root

    required property string chip
    required property string rung
    required property var track
    required property var road
    required property string race
    required property string source
    required property string note
    required property bool isOutOfDate
    required property bool isKnown
    required property string spoken
    property real chipWidth: 120
    property real timeWidth: 54

    signal handPaceRequested

    height: Math.max(Theme.rowHeight, why.height + Theme.gap)
    hovered: pointer.hovered
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    HoverHandler {
        id: pointer
    }
    Item {
        width: root.chipWidth
        height: parent.height

        RungChip {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - Theme.step)
            rung: root.rung
            text: root.chip
        }
    }
    Row {
        x: root.chipWidth
        height: parent.height

        Repeater {
            model: root.track.concat(root.road, [root.race])

            BodyText {
                required property string modelData

                width: root.timeWidth
                height: parent.height
                text: modelData
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
    PaceWhy {
        id: why

        x: root.chipWidth + 6 * root.timeWidth + Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: hand.x - x - Theme.gap
        source: root.source
        note: root.note
        isOutOfDate: root.isOutOfDate
    }
    AppButton {
        id: hand

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        glyph: "edit"
        quiet: true
        focusPolicy: Qt.NoFocus
        tip: qsTr("Set by hand")
        enabled: !Workspace.isReadOnly
        onClicked: root.handPaceRequested()
    }
}
