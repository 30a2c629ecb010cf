// SPDX-License-Identifier: GPL-3.0-or-later
// One edit of the past: what was done, when, and to how much.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ItemDelegate {
    id: root

    required property int index
    required property string title
    required property string detail
    property bool chosen: false
    property bool focused: false

    implicitHeight: lines.implicitHeight
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.title, root.detail].join(", ")
    background: RowGround {
        chosen: root.chosen
        hovered: root.hovered
        focused: root.focused
    }
    contentItem: Column {
        id: lines

        padding: Theme.gap

        BodyText {
            width: root.width - 2 * Theme.gap
            text: root.title
            font.pixelSize: Theme.smallSize
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        BodyText {
            width: root.width - 2 * Theme.gap
            text: root.detail
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
