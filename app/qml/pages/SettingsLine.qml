// SPDX-License-Identifier: GPL-3.0-or-later
// One setting: what it is, a word about it, and its control at the right.
import QtQuick
import QtQuick.Layouts
import Fivepace

RowLayout {
    id: root

    property string title: ""
    property string note: ""

    spacing: Theme.margin

    Column {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        spacing: 2

        BodyText {
            width: parent.width
            text: root.title
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: root.note
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
        }
    }
}
