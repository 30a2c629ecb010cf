// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of one pace in the library.
import QtQuick
import Fivepace

Item {
    id: root

    required property string section
    property WorkoutsModel workouts: null

    height: Theme.rowHeight + Theme.step
    Accessible.role: Accessible.Heading
    Accessible.name: name.text

    Row {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.step
        spacing: Theme.gap

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.step * 2 + 2
            height: width
            radius: 2
            color: Theme.rungColor(root.section)
        }
        BodyText {
            id: name

            text: root.workouts.sectionName(root.section)
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        BodyText {
            text: root.workouts.count > 0 ? root.workouts.sectionCount(root.section) : ""
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
    }
}
