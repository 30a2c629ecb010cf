// SPDX-License-Identifier: GPL-3.0-or-later
// One column's heading in a table; `sortable` makes it a button.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.AbstractButton {
    id: root

    property bool sortable: false
    /// 1 up, -1 down, 0 not sorted by this column.
    property int sorted: 0
    property int alignment: Text.AlignLeft

    implicitWidth: label.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.rowHeight
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: sortable ? Qt.StrongFocus : Qt.NoFocus
    enabled: sortable
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()

    contentItem: BodyText {
        id: label

        text: root.sorted === 0 ? root.text : root.text + (root.sorted > 0 ? " ↑" : " ↓")
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        font.weight: Font.Medium
        horizontalAlignment: root.alignment
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.chipRadius
        color: root.sortable && root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }
}
