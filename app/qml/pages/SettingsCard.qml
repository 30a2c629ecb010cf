// SPDX-License-Identifier: GPL-3.0-or-later
// A card of settings under one heading.
import QtQuick
import QtQuick.Layouts
import Fivepace

Rectangle {
    id: root

    property string title: ""
    default property alias lines: column.data

    implicitHeight: column.implicitHeight + 2 * Theme.margin
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Layout.fillWidth: true

    ColumnLayout {
        id: column

        x: Theme.margin + Theme.step
        y: Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.step * 3

        SectionLabel {
            text: root.title
        }
    }
}
