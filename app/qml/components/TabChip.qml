// SPDX-License-Identifier: GPL-3.0-or-later
// One of several views to choose from, side by side; put them in a Row, and in one ButtonGroup or container.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.TabButton {
    id: root

    /// A small number behind the label: "All 24".
    property string count: ""

    function choose() {
        checked = true;
        clicked();
    }

    implicitWidth: label.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.step * 3
    rightPadding: Theme.step * 3
    font.family: Theme.family
    font.pixelSize: Theme.smallSize
    font.weight: Font.Medium
    Accessible.role: Accessible.PageTab
    Accessible.name: label.text
    Keys.onReturnPressed: root.choose()
    Keys.onEnterPressed: root.choose()

    contentItem: BodyText {
        id: label

        text: root.count === "" ? root.text : root.text + " " + root.count
        font: root.font
        color: root.checked ? Theme.inkText : Theme.text
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: root.checked ? Theme.ink : root.hovered ? Theme.hover : Theme.surface
        border.width: root.checked ? 0 : 1
        border.color: Theme.line

        // Within the chip: rows of them scroll, and cut off what stands out.
        FocusRing {
            anchors.margins: 0
            radius: Theme.buttonRadius
            shown: root.visualFocus
        }
    }
}
