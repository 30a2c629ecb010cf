// SPDX-License-Identifier: GPL-3.0-or-later
// The line between two parts of a menu.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.MenuSeparator {
    implicitWidth: 180
    implicitHeight: Theme.gap + 1
    padding: Theme.step

    contentItem: Rectangle {
        implicitHeight: 1
        color: Theme.hairline
    }
}
