// SPDX-License-Identifier: GPL-3.0-or-later
// One of the five paces.
import QtQuick
import Fivepace

RowGround {
    id: root

    required property string chip
    required property string roleName
    required property string rung
    required property string per400
    required property string per200
    required property string per100
    required property string race
    required property string source
    required property string spoken
    property real chipWidth: 100
    property real timeWidth: 50

    height: Theme.rowHeight - 4 + sourceText.implicitHeight + Theme.step
    hovered: pointer.hovered
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    component Time: BodyText {
        width: root.timeWidth
        height: Theme.rowHeight - 4
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }

    HoverHandler {
        id: pointer
    }
    Tip {
        shown: pointer.hovered
        text: root.roleName
    }
    Row {
        Item {
            width: root.chipWidth
            height: Theme.rowHeight - 4

            RungChip {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width - Theme.step)
                rung: root.rung
                text: root.chip
            }
        }
        Time {
            text: root.per400
        }
        Time {
            text: root.per200
        }
        Time {
            text: root.per100
        }
        Time {
            text: root.race
            color: Theme.secondary
        }
    }
    BodyText {
        id: sourceText

        y: Theme.rowHeight - 6
        width: parent.width
        text: root.source
        color: Theme.secondary
        font.pixelSize: Theme.labelSize
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
}
