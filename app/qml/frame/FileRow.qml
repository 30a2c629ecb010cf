// SPDX-License-Identifier: GPL-3.0-or-later
// One folder or file in the file dialog.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ItemDelegate {
    id: root

    required property int index
    required property string name
    required property bool isFolder
    required property string when
    property bool isFocused: false

    implicitHeight: Theme.denseRowHeight
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isFolder ? qsTr("Folder %1").arg(root.name) : root.name

    contentItem: Item {
        Icon {
            id: mark

            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            glyph: root.isFolder ? "folder" : "file"
            size: Theme.iconSize - 4
            color: Theme.secondary
        }
        BodyText {
            x: mark.x + mark.width + Theme.gap
            width: when.x - x - Theme.gap
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: root.name
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        BodyText {
            id: when

            x: parent.width - width - Theme.margin
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: root.isFolder ? "" : root.when
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            Accessible.ignored: true
        }
    }
    background: RowGround {
        hovered: root.hovered
        focused: root.isFocused
    }
}
