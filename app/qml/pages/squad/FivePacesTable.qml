// SPDX-License-Identifier: GPL-3.0-or-later
// The five paces per 400, 200 and 100 m and as a race, each with what it comes from below it.
import QtQuick
import Fivepace

Column {
    id: root

    required property PacesModel paces
    readonly property real chipWidth: width - 4 * timeWidth
    readonly property real timeWidth: 50

    Row {
        TableHeader {
            width: root.chipWidth
            leftPadding: 0
            text: qsTr("Pace")
        }
        TableHeader {
            width: root.timeWidth
            rightPadding: 0
            alignment: Text.AlignRight
            text: "400"
            Accessible.name: qsTr("per 400 m")
        }
        TableHeader {
            width: root.timeWidth
            rightPadding: 0
            alignment: Text.AlignRight
            text: "200"
            Accessible.name: qsTr("per 200 m")
        }
        TableHeader {
            width: root.timeWidth
            rightPadding: 0
            alignment: Text.AlignRight
            text: "100"
            Accessible.name: qsTr("per 100 m")
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
            chipWidth: root.chipWidth
            timeWidth: root.timeWidth
        }
    }
}
