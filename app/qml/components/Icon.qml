// SPDX-License-Identifier: GPL-3.0-or-later
// One of the program's own line icons, in one colour.
import QtQuick
import QtQuick.Controls.impl
import Fivepace

IconImage {
    id: root

    /// The name of a file in resources/icons, without its ending; empty shows nothing.
    property string glyph: ""
    property int size: Theme.iconSize

    source: glyph === "" ? "" : "qrc:/icons/" + glyph + ".svg"
    color: Theme.text
    width: size
    height: size
    sourceSize {
        width: root.size
        height: root.size
    }
}
