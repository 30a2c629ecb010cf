// SPDX-License-Identifier: GPL-3.0-or-later
// The headings over the reps: they go along with the table sideways.
import QtQuick
import Fivepace

ListView {
    id: root

    required property var grid

    height: 52
    orientation: ListView.Horizontal
    interactive: false
    clip: true
    cacheBuffer: 10000
    model: root.grid.reps.found ? root.grid.lastColumn : 0
    delegate: LogHeading {
        required property int index

        width: root.grid.widthOf(index + 1)
        height: root.height
        heading: root.grid.reps.headings[index + 1] ?? ""
        subheading: root.grid.reps.subheadings[index + 1] ?? ""
    }
}
