// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the page that `fivepace --screenshots` shows one after the other.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property BackupsPage page
    readonly property var views: [
        {
            name: "chosen",
            show: () => root.page.backups.chosen = 0
        }
    ]
}
