// SPDX-License-Identifier: GPL-3.0-or-later
// One of the program's own line icons.
import QtQuick
import Fivepace

Glyph {
    id: root

    property int size: Theme.iconSize

    color: Theme.text
    implicitWidth: size
    implicitHeight: size
}
