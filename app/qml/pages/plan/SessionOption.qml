// SPDX-License-Identifier: GPL-3.0-or-later
// One workout that could stand in a session's place, and why.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.AbstractButton {
    id: root

    required property int index
    required property string name
    required property string reason
    required property bool chosen
    property bool focused: false

    implicitHeight: lines.implicitHeight + 2 * Theme.step
    topPadding: Theme.step
    bottomPadding: Theme.step
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: [name, reason].join(", ")
    Accessible.checkable: true
    Accessible.checked: chosen

    background: RowGround {
        hovered: root.hovered
        chosen: false
        focused: root.focused
    }
    contentItem: Item {
        Rectangle {
            x: Theme.step
            y: 4
            width: 10
            height: 10
            radius: 5
            color: root.chosen ? Theme.ink : "transparent"
            border.width: 1
            border.color: root.chosen ? Theme.ink : Theme.faint
        }
        Column {
            id: lines

            x: Theme.step + 18
            width: parent.width - x - Theme.step

            BodyText {
                width: parent.width
                text: root.name
                font.pixelSize: Theme.smallSize
                wrapMode: Text.WordWrap
            }
            BodyText {
                width: parent.width
                text: root.reason
                font.pixelSize: Theme.tinySize
                color: Theme.secondary
                wrapMode: Text.WordWrap
            }
        }
    }
}
