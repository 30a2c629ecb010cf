// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text in the program's own type; screen readers read it.
import QtQuick
import Fivepace

Text {
    id: root

    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.textSize
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
