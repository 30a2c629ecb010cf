// SPDX-License-Identifier: GPL-3.0-or-later
// One line of typed text; `error` shows what is wrong with it below, `warning` what was assumed.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.TextField {
    id: root

    property string error: ""
    property string warning: ""
    /// What a screen reader calls the field; the placeholder where nothing else is said.
    property string label: placeholderText
    readonly property bool isWrong: error !== ""
    /// Reached by a key, the text is chosen, so that typing replaces it.
    readonly property bool reachedByKey: activeFocus && focusReason !== Qt.MouseFocusReason && focusReason !== Qt.ActiveWindowFocusReason

    implicitWidth: 180
    implicitHeight: Theme.controlHeight + (remark.visible ? remark.implicitHeight + Theme.step : 0)
    leftPadding: Theme.step * 3
    rightPadding: Theme.step * 3
    topPadding: 0
    bottomPadding: implicitHeight - Theme.controlHeight
    font.family: Theme.family
    font.pixelSize: Theme.textSize
    color: Theme.text
    placeholderTextColor: Theme.faint
    selectionColor: Theme.textSelection
    selectedTextColor: Theme.text
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    opacity: enabled ? 1 : 0.5
    onReachedByKeyChanged: if (reachedByKey)
        selectAll()
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: error !== "" ? error : warning

    background: Item {
        Rectangle {
            width: parent.width
            height: Theme.controlHeight
            radius: Theme.buttonRadius
            color: Theme.surface
            border.width: root.activeFocus ? Theme.ringWidth : 1
            border.color: root.activeFocus ? Theme.focus : root.isWrong ? Theme.bad : Theme.line
        }
        ToneMark {
            id: remark

            y: Theme.controlHeight + Theme.step
            width: parent.width
            visible: text !== ""
            tone: root.isWrong ? "bad" : "watch"
            text: root.isWrong ? root.error : root.warning
        }
    }

    BodyText {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.bottomMargin: root.bottomPadding
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        color: root.placeholderTextColor
        font: root.font
        horizontalAlignment: root.horizontalAlignment
        Accessible.ignored: true
    }
}
