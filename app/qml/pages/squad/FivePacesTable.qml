// SPDX-License-Identifier: GPL-3.0-or-later
// The five paces per 400, 200 and 100 m, or per km and mile, and as a race; each with what it comes from below it.
import QtQuick
import Fivepace

Column {
    id: root

    required property PacesModel paces
    required property FivePacesDraft five
    readonly property bool isRoad: Settings.paceView === "road"
    readonly property real timeWidth: isRoad ? 56 : 47
    readonly property real chipWidth: width - (headings.length + 1) * timeWidth
    readonly property var headings: isRoad ? [
        {
            text: qsTr("km"),
            name: qsTr("per km")
        },
        {
            text: qsTr("mile"),
            name: qsTr("per mile")
        }
    ] : [
        {
            text: "400",
            name: qsTr("per 400 m")
        },
        {
            text: "200",
            name: qsTr("per 200 m")
        },
        {
            text: "100",
            name: qsTr("per 100 m")
        }
    ]

    Row {
        TableHeader {
            width: root.chipWidth
            leftPadding: 0
            text: qsTr("Pace")
        }
        Repeater {
            model: root.headings

            TableHeader {
                required property var modelData

                width: root.timeWidth
                rightPadding: 0
                alignment: Text.AlignRight
                text: modelData.text
                Accessible.name: modelData.name
            }
        }
        TableHeader {
            width: root.timeWidth
            rightPadding: 0
            alignment: Text.AlignRight
            text: qsTr("race")
            Accessible.name: qsTr("as a race")
        }
    }
    Rectangle {
        width: root.width
        height: 1
        color: Theme.line
    }
    ListView {
        width: root.width
        height: contentHeight
        interactive: false
        model: root.paces
        Accessible.role: Accessible.List
        Accessible.name: root.paces.title
        delegate: FivePacesRow {
            width: root.width
            five: root.five
            isRoad: root.isRoad
            chipWidth: root.chipWidth
            timeWidth: root.timeWidth
        }
    }
}
