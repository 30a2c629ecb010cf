// SPDX-License-Identifier: GPL-3.0-or-later
// The scroll bar: thin, there while there is something to scroll.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ScrollBar {
    id: root

    implicitWidth: Theme.gap + 2
    implicitHeight: Theme.gap + 2
    padding: 2
    minimumSize: 0.06
    visible: policy === T.ScrollBar.AlwaysOn || (policy === T.ScrollBar.AsNeeded && size < 1)
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed || root.hovered ? Theme.faint : Theme.line
    }
}
