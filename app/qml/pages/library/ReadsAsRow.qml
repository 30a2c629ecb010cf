// SPDX-License-Identifier: GPL-3.0-or-later
// One block of the reading.
import QtQuick
import Fivepace

RowGround {
    id: root

    required property string what
    required property string between
    required property string then
    required property bool thenIsStated
    required property int depth
    required property string spoken

    height: Math.max(Theme.denseRowHeight - 1, line.implicitHeight + Theme.gap)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    BlockLine {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: parent.width - 2 * Theme.gap
        what: root.what
        between: root.between
        then: root.then
        thenIsStated: root.thenIsStated
        depth: root.depth
    }
}
