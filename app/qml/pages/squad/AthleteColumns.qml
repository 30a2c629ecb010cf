// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the athletes' table: what they show, by what they sort, how wide they are. A wider table shows more bests.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property AthletesModel athletes
    property real tableWidth: 800
    readonly property var usual: [AthletesModel.Best400, AthletesModel.Best800, AthletesModel.Best1500, AthletesModel.Best3000, AthletesModel.Best5000]
    /// Columns of bests that are shown where there is room, the most wanted first.
    readonly property var further: [AthletesModel.Best10000, AthletesModel.BestMile, AthletesModel.Best30]
    readonly property int furtherCount: Math.max(0, Math.min(further.length, Math.floor((tableWidth - 860) / 84)))
    readonly property var bests: usual.concat(further.slice(0, furtherCount)).sort((one, other) => one - other)
    readonly property real timeWidth: Math.max(66, Math.min(110, (tableWidth - nameLeast - targetWidth - statusWidth) / bests.length))
    readonly property real nameLeast: Math.min(190, tableWidth * 0.21)
    readonly property real targetWidth: Math.max(74, Math.min(120, tableWidth * 0.1))
    readonly property real statusWidth: Math.max(148, Math.min(260, tableWidth * 0.185))
    readonly property real nameWidth: tableWidth - targetWidth - bests.length * timeWidth - statusWidth
    /// Room behind a time for the mark of a personal best.
    readonly property real markWidth: timeWidth < 76 ? 0 : 20

    readonly property var headings: [
        {
            column: AthletesModel.Name,
            text: qsTr("Athlete"),
            width: nameWidth,
            isTime: false
        },
        {
            column: AthletesModel.Target,
            text: qsTr("Target"),
            width: targetWidth,
            isTime: false
        },
        ...bests.map(best => ({
                    column: best,
                    text: athletes.heading(best),
                    width: timeWidth,
                    isTime: true
                })),
        {
            column: AthletesModel.Status,
            text: qsTr("Status"),
            width: statusWidth,
            isTime: false
        }
    ]

    /// The left edge of a column, counted from 0.
    function xOf(place: int): real {
        return headings.slice(0, place).reduce((sum, heading) => sum + heading.width, 0);
    }

    /// The column at this distance from the left edge.
    function placeAt(x: real): int {
        let place = 0;
        while (place < headings.length - 1 && xOf(place + 1) <= x)
            ++place;
        return place;
    }
}
