// SPDX-License-Identifier: GPL-3.0-or-later
// A whole number with steps; `unit` stands behind it.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.SpinBox {
    id: root

    property string unit: ""
    property string label: ""

    implicitWidth: 112
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.step * 3
    rightPadding: 30
    editable: true
    font.family: Theme.family
    font.pixelSize: Theme.textSize
    opacity: enabled ? 1 : 0.45
    validator: IntValidator {
        bottom: Math.min(root.from, root.to)
        top: Math.max(root.from, root.to)
    }
    Accessible.role: Accessible.SpinBox
    Accessible.name: label

    contentItem: TextInput {
        id: input

        text: root.displayText
        font: root.font
        color: Theme.text
        selectionColor: Theme.textSelection
        selectedTextColor: Theme.text
        verticalAlignment: TextInput.AlignVCenter
        readOnly: !root.editable
        selectByMouse: true
        validator: root.validator
        inputMethodHints: Qt.ImhDigitsOnly
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label

        BodyText {
            x: input.contentWidth + Theme.step
            height: parent.height
            text: root.unit
            color: Theme.secondary
            Accessible.ignored: true
        }
    }

    up.indicator: StepArrow {
        x: root.width - width - 2
        y: 2
        glyph: "up"
        lit: root.up.hovered || root.up.pressed
    }
    down.indicator: StepArrow {
        x: root.width - width - 2
        y: root.height / 2
        glyph: "down"
        lit: root.down.hovered || root.down.pressed
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.surface
        border.width: root.activeFocus ? Theme.ringWidth : 1
        border.color: root.activeFocus ? Theme.focus : Theme.line
    }
}
