// SPDX-License-Identifier: GPL-3.0-or-later
// One athlete's targets in a session and what differs from the group's plan; a click or Enter changes it.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ItemDelegate {
    id: root

    required property real athleteId
    required property string name
    required property list<string> targets
    required property string change
    required property bool isOut
    required property string why
    required property string spoken
    required property real timeWidth

    implicitHeight: change === "" ? Theme.rowHeight - 2 : 26 + difference.implicitHeight + 5
    leftPadding: Theme.step
    rightPadding: Theme.step
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    contentItem: Item {
        BodyText {
            y: root.change === "" ? (parent.height - height) / 2 : 5
            width: times.x - Theme.step
            text: root.name
            color: root.isOut ? Theme.secondary : Theme.text
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        BodyText {
            id: difference

            y: parent.height - height - 5
            width: parent.width
            visible: text !== ""
            text: root.change
            wrapMode: Text.WordWrap
            maximumLineCount: 3
            elide: Text.ElideRight
            color: Theme.secondary
            font.pixelSize: Theme.labelSize
            Accessible.ignored: true
        }
        ListView {
            id: times

            orientation: ListView.Horizontal
            interactive: false
            visible: !root.isOut
            x: parent.width - width
            width: root.timeWidth * root.targets.length
            height: root.change === "" ? parent.height : 26
            model: root.targets
            delegate: BodyText {
                required property string modelData

                width: root.timeWidth
                height: ListView.view.height
                text: modelData
                font.pixelSize: Theme.smallSize
                horizontalAlignment: Text.AlignRight
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
    }
    background: RowGround {
        hovered: root.hovered
        focused: root.ListView.isCurrentItem && root.ListView.view.activeFocus
    }
    Tip {
        shown: root.hovered && root.why !== ""
        text: root.why
    }
}
