// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as a table, headings first.
import QtQuick
import QtQuick.Templates as T
import Fivepace

ListView {
    id: root

    required property var rows

    model: rows
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    T.ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("The chart's numbers")
    delegate: ListView {
        id: line

        required property int index
        required property var modelData

        width: root.width
        height: Theme.denseRowHeight
        orientation: ListView.Horizontal
        interactive: false
        model: modelData
        delegate: BodyText {
            required property string modelData

            width: line.width / Math.max(1, line.count)
            height: line.height
            verticalAlignment: Text.AlignVCenter
            text: modelData
            font.pixelSize: Theme.smallSize
            font.weight: line.index === 0 ? Font.DemiBold : Font.Normal
            color: line.index === 0 ? Theme.secondary : Theme.text
            elide: Text.ElideRight
        }
    }
}
