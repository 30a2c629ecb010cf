// SPDX-License-Identifier: GPL-3.0-or-later
// A caption above one field of a form.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    property alias caption: label.text

    spacing: Theme.step
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop

    BodyText {
        id: label

        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        Accessible.ignored: true
    }
}
