// SPDX-License-Identifier: GPL-3.0-or-later
// The workout as it was understood, block by block.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property ReadingModel reading

    spacing: Theme.gap

    SectionLabel {
        text: qsTr("Reads as")
    }
    Card {
        padding: Theme.step * 3 - 2
        implicitWidth: 240
        implicitHeight: Math.max(124, list.contentHeight + 2 * padding)
        Layout.fillWidth: true

        ListView {
            id: list

            objectName: "readsAs"
            anchors.fill: parent
            interactive: false
            model: root.reading
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Reads as")
            delegate: ReadsAsRow {
                width: list.width
            }
        }
        BodyText {
            anchors.centerIn: parent
            visible: list.count === 0
            text: qsTr("Nothing to run yet")
            color: Theme.faint
        }
    }
}
