// SPDX-License-Identifier: GPL-3.0-or-later
// Something that is on or off at once.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.Switch {
    id: root

    implicitWidth: leftPadding + label.implicitWidth
    implicitHeight: Theme.denseRowHeight
    leftPadding: text === "" ? 36 : 36 + Theme.gap
    font.family: Theme.family
    font.pixelSize: Theme.smallSize
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.CheckBox
    Accessible.name: text

    contentItem: BodyText {
        id: label

        text: root.text
        font: root.font
        Accessible.ignored: true
    }

    indicator: Rectangle {
        y: (root.height - height) / 2
        width: 36
        height: 20
        radius: height / 2
        color: root.checked ? Theme.ink : Theme.pressed
        border.width: root.checked ? 0 : 1
        border.color: Theme.faint

        Rectangle {
            x: 3 + root.visualPosition * (parent.width - width - 6)
            y: 3
            width: 14
            height: 14
            radius: 7
            color: root.checked ? Theme.inkText : Theme.secondary

            Behavior on x {
                NumberAnimation {
                    duration: Theme.motion
                }
            }
        }
        FocusRing {
            shown: root.visualFocus
            radius: parent.height / 2 + 2
        }
    }
}
