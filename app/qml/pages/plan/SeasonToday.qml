// SPDX-License-Identifier: GPL-3.0-or-later
// The line of today through the lanes of the season.
import QtQuick
import Fivepace

Rectangle {
    id: root

    width: 1
    color: Theme.text

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: word.implicitWidth + 10
        height: 16
        radius: Theme.step
        color: Theme.ink

        BodyText {
            id: word

            anchors.centerIn: parent
            text: qsTr("today")
            font.pixelSize: Theme.labelSize
            color: Theme.inkText
        }
    }
}
