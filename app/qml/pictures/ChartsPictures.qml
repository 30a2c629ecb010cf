// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the page that `fivepace --screenshots` shows one after the other.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property ChartsPage page
    readonly property var views: [
        {
            name: "curve",
            show: () => root.page.chart.kind = "curve"
        },
        {
            name: "balance",
            show: () => root.page.chart.kind = "balance"
        },
        {
            name: "means",
            show: () => root.page.chart.kind = "means"
        },
        {
            name: "table",
            show: () => {
                root.page.chart.kind = "reps";
                root.page.tableSwitch.checked = true;
            }
        }
    ]
}
