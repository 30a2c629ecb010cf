// SPDX-License-Identifier: GPL-3.0-or-later
// A whole number with steps; `unit` stands behind it.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.SpinBox {
    id: root

    property string unit: ""
    property string label: ""
    /// What was wrong with the number typed; the nearest one that is allowed stands then.
    readonly property string remark: input.beyond > 0 ? qsTr("At most %1").arg(to) : input.beyond < 0 ? qsTr("At least %1").arg(from) : ""

    /// What is typed counts at once; a number too small may be the start of a longer one and waits for `commit`.
    function take(text: string, isWhole: bool) {
        if (!/^-?\d+$/.test(text))
            return;
        const typed = Number(text);
        input.beyond = typed > root.to ? 1 : typed < root.from && isWhole ? -1 : 0;
        const taken = Math.max(root.from, Math.min(root.to, typed));
        if (taken === root.value || typed < root.from && !isWhole)
            return;
        Bound.write(root, "value", taken);
        root.valueModified();
    }

    implicitWidth: 112
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.step * 3
    rightPadding: 30
    editable: true
    font.family: Theme.family
    font.pixelSize: Theme.textSize
    opacity: enabled ? 1 : 0.45
    validator: IntValidator {
        bottom: Math.min(0, root.from)
        top: 999999
    }
    Accessible.role: Accessible.SpinBox
    Accessible.name: label

    contentItem: TextInput {
        id: input

        /// On which side of what is allowed the typed number was.
        property int beyond: 0

        text: root.displayText
        onTextEdited: root.take(text, false)
        onEditingFinished: root.take(text, true)
        onActiveFocusChanged: {
            beyond = 0;
            if (activeFocus && root.focusReason !== Qt.MouseFocusReason && root.focusReason !== Qt.ActiveWindowFocusReason)
                selectAll();
        }
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

    Tip {
        text: root.remark
        shown: root.activeFocus && root.remark !== ""
        delay: 0
    }
}
