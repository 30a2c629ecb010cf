// SPDX-License-Identifier: GPL-3.0-or-later
// What a page or a list says while there is nothing in it, and what to do about that.
import QtQuick
import Fivepace

Column {
    id: root

    property alias title: heading.text
    property alias text: body.text
    property string glyph: ""
    /// Buttons under the words.
    default property alias actions: row.data
    /// What else is to be said, under the buttons.
    property alias below: belowColumn.data

    spacing: Theme.gap
    width: 420

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.glyph !== ""
        glyph: root.glyph
        size: Theme.iconSize * 2
        color: Theme.faint
    }
    BodyText {
        id: heading

        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        font.pixelSize: Theme.headingSize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    BodyText {
        id: body

        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        lineHeight: 1.25
    }
    Row {
        id: row

        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: Theme.gap
        spacing: Theme.gap
    }
    Column {
        id: belowColumn

        width: parent.width
        topPadding: Theme.gap
        spacing: Theme.gap
    }
}
