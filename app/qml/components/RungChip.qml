// SPDX-License-Identifier: GPL-3.0-or-later
// A pace by its colour and its name; the name is always there too.
import QtQuick
import Fivepace

Rectangle {
    id: root

    /// Code of the rung: max_velocity, 400 … 90min, or base.
    property string rung: ""
    property alias text: label.text
    /// Tinted instead of solid, for long lists.
    property bool soft: false

    implicitWidth: label.implicitWidth + 2 * Theme.gap
    implicitHeight: label.implicitHeight + Theme.step
    radius: Theme.chipRadius
    color: root.soft ? Theme.rungTint(root.rung) : Theme.rungColor(root.rung)
    visible: root.text !== ""

    BodyText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.gap)
        color: root.soft ? Theme.text : Theme.rungText
        font.pixelSize: Theme.tinySize
        font.weight: Font.Medium
    }
}
