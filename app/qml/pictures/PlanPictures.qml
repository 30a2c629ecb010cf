// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the page that `fivepace --screenshots` shows one after the other.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property PlanPage page
    readonly property var views: [
        {
            name: "season",
            show: () => root.page.showSeason(true)
        }
    ]
}
