// SPDX-License-Identifier: GPL-3.0-or-later
// One athlete's targets; the tip says what they come from.
import QtQuick
import QtQuick.Layouts
import Fivepace

RowGround {
    id: root

    required property string name
    required property list<string> targets
    required property bool isSprinter
    required property string why
    required property string spoken
    property real timeWidth: 60

    height: Theme.rowHeight - 2
    hovered: pointer.hovered
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    HoverHandler {
        id: pointer
    }
    Tip {
        shown: pointer.hovered && root.why !== ""
        text: root.isSprinter ? qsTr("%1. A 400 m sprinter rests longer.").arg(root.why) : root.why
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        BodyText {
            text: root.isSprinter ? qsTr("%1 · sprinter").arg(root.name) : root.name
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        ListView {
            orientation: ListView.Horizontal
            interactive: false
            implicitWidth: root.timeWidth * root.targets.length
            implicitHeight: root.height
            model: root.targets
            delegate: BodyText {
                required property string modelData

                width: root.timeWidth
                height: root.height
                text: modelData
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
}
