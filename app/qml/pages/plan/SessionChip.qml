// SPDX-License-Identifier: GPL-3.0-or-later
// A session on the board, tinted with its pace; drag it to another day.
import QtQuick
import Fivepace

Item {
    id: root

    required property dayEntry modelData
    readonly property real sessionId: modelData.number

    signal tapped

    implicitHeight: box.implicitHeight

    Rectangle {
        id: box

        width: root.width
        implicitHeight: column.implicitHeight + 14
        height: implicitHeight
        radius: Theme.chipRadius
        color: Theme.rungTint(root.modelData.rung)
        Drag.active: drag.active
        Drag.keys: ["session"]
        Drag.source: root
        Drag.hotSpot.x: width / 2
        Drag.hotSpot.y: 12
        states: State {
            when: drag.active

            ParentChange {
                target: box
                parent: root.Window.contentItem
            }
        }

        Rectangle {
            width: Theme.edgeWidth
            height: parent.height
            color: Theme.rungColor(root.modelData.rung)
        }
        Column {
            id: column

            x: 11
            y: 7
            width: parent.width - 15
            spacing: 1

            BodyText {
                width: parent.width
                text: root.modelData.title
                font.pixelSize: Theme.tinySize
                font.weight: Font.DemiBold
                wrapMode: Text.WordWrap
                maximumLineCount: 5
                elide: Text.ElideRight
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: root.modelData.recoveries
                font.pixelSize: Theme.labelSize
                color: Theme.secondary
                wrapMode: Text.WordWrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            BodyText {
                width: parent.width
                text: root.modelData.finished ? qsTr("%1 ✓").arg(root.modelData.detail) : root.modelData.detail
                font.pixelSize: Theme.labelSize
                color: Theme.secondary
                elide: Text.ElideRight
            }
        }
        DragHandler {
            id: drag

            enabled: !Workspace.isReadOnly
            onActiveChanged: if (!active) {
                box.Drag.drop();
                box.x = 0;
                box.y = 0;
            }
        }
        TapHandler {
            acceptedModifiers: Qt.NoModifier
            onTapped: root.tapped()
        }
    }
}
