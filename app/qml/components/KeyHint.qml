// SPDX-License-Identifier: GPL-3.0-or-later
// The key that does the same, as a small cap beside a label.
import QtQuick
import Fivepace

Rectangle {
    id: root

    property alias keys: label.text
    property color tint: Theme.secondary

    visible: keys !== ""
    implicitWidth: label.implicitWidth + 2 * (Theme.step + 1)
    implicitHeight: label.implicitHeight + Theme.step
    radius: Theme.step
    color: "transparent"
    border.width: 1
    border.color: Theme.line

    BodyText {
        id: label

        anchors.centerIn: parent
        color: root.tint
        font.pixelSize: Theme.labelSize
        Accessible.ignored: true
    }
}
