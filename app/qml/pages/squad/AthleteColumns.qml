// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the athletes' table: what they show, by what they sort, how wide they are.
import QtQuick
import Fivepace

QtObject {
    id: root

    property real tableWidth: 800
    readonly property real timeWidth: Math.max(66, Math.min(110, tableWidth * 0.098))
    readonly property real targetWidth: Math.max(76, tableWidth * 0.1)
    readonly property real statusWidth: Math.max(150, tableWidth * 0.18)
    readonly property real nameWidth: tableWidth - targetWidth - 5 * timeWidth - statusWidth

    readonly property var headings: [
        {
            column: AthletesModel.Name,
            text: qsTr("Athlete"),
            width: root.nameWidth
        },
        {
            column: AthletesModel.Target,
            text: qsTr("Target"),
            width: root.targetWidth
        },
        root.best(AthletesModel.Best400, qsTr("400 m")),
        root.best(AthletesModel.Best800, qsTr("800 m")),
        root.best(AthletesModel.Best1500, qsTr("1500 m")),
        root.best(AthletesModel.Best3000, qsTr("3000 m")),
        root.best(AthletesModel.Best5000, qsTr("5000 m")),
        {
            column: AthletesModel.Status,
            text: qsTr("Status"),
            width: root.statusWidth
        }
    ]

    function best(column: int, text: string): var {
        return {
            column: column,
            text: text,
            width: root.timeWidth,
            isTime: true
        };
    }
}
