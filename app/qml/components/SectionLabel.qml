// SPDX-License-Identifier: GPL-3.0-or-later
// The small spaced capitals above a section.
import QtQuick
import Fivepace

BodyText {
    id: root

    color: Theme.secondary
    font.pixelSize: Theme.labelSize
    font.weight: Font.Medium
    font.capitalization: Font.AllUppercase
    font.letterSpacing: Theme.labelSpacing
    Accessible.role: Accessible.Heading
}
