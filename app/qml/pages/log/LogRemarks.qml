// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say of the session so far.
import QtQuick
import Fivepace

Card {
    id: root

    required property var remarks

    implicitHeight: Math.min(116, list.contentHeight + 2 * padding)
    visible: remarks.length > 0

    ListView {
        id: list

        anchors.fill: parent
        model: root.remarks
        spacing: Theme.step
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What the rules say")
        delegate: InsightLine {
            required property adviceLine modelData

            width: list.width
            tone: modelData.tone
            text: modelData.text
            names: modelData.names
            font.pixelSize: Theme.smallSize
        }
    }
}
