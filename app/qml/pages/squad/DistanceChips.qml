// SPDX-License-Identifier: GPL-3.0-or-later
// The distances that results are usually over, to choose instead of typing.
import QtQuick
import Fivepace

ListView {
    id: root

    required property ResultDraft draft

    orientation: ListView.Horizontal
    spacing: Theme.gap - 2
    interactive: contentWidth > width
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds
    implicitHeight: Theme.controlHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Usual distances")
    model: draft.usualDistances
    delegate: TabChip {
        required property int index
        required property string modelData

        leftPadding: Theme.gap
        rightPadding: Theme.gap
        text: modelData
        Binding on checked {
            value: root.draft.usualDistance === index
        }
        onClicked: root.draft.distance = modelData
    }
}
