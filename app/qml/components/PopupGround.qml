// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of everything that opens above a page.
import QtQuick
import Fivepace

Rectangle {
    radius: Theme.buttonRadius + 2
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
}
