// SPDX-License-Identifier: GPL-3.0-or-later
// Those of a group whom something of the plan is for, where it is not for all.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    property alias athletes: people.model

    signal chosen(athlete: real, isIn: bool)

    visible: people.count > 0
    spacing: Theme.step

    SectionLabel {
        text: qsTr("Only for some")
    }
    GridView {
        id: people

        implicitHeight: Math.min(108, Math.ceil(count / 3) * cellHeight)
        cellWidth: 150
        cellHeight: 32
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Layout.preferredWidth: 450
        Layout.fillWidth: true
        delegate: Check {
            required property memberChoice modelData

            width: 146
            text: modelData.name
            checked: modelData.isIn
            onToggled: root.chosen(modelData.athleteId, checked)
        }
    }
}
