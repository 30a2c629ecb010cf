// SPDX-License-Identifier: GPL-3.0-or-later
// The months over the lanes of a season, to scale; one that has no room for its name goes without.
import QtQuick
import Fivepace

ListView {
    id: root

    /// A list of seasonMonth.
    required property var months
    required property real perDay

    height: 24
    orientation: ListView.Horizontal
    interactive: false
    model: root.months
    delegate: BodyText {
        required property seasonMonth modelData

        width: (modelData.lead + modelData.days) * root.perDay
        leftPadding: modelData.lead * root.perDay
        text: modelData.days * root.perDay < 28 ? "" : modelData.name
        elide: Text.ElideRight
        font.pixelSize: Theme.labelSize
        color: Theme.secondary
    }
}
