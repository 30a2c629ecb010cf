// SPDX-License-Identifier: GPL-3.0-or-later
// A bordered surface; what is put into it lies inside its margin.
import QtQuick
import Fivepace

Rectangle {
    id: root

    default property alias content: inside.data
    property int padding: Theme.margin - 2
    /// A strong border: the chosen card of several.
    property bool chosen: false

    implicitWidth: inside.childrenRect.width + 2 * padding
    implicitHeight: inside.childrenRect.height + 2 * padding
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: 1
    border.color: root.chosen ? Theme.ink : Theme.line

    Item {
        id: inside

        anchors.fill: parent
        anchors.margins: root.padding
    }
}
