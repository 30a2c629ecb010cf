// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of typed text, scrolling when they do not fit.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ScrollView {
    id: root

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property alias readOnly: area.readOnly
    property alias cursorPosition: area.cursorPosition
    property alias area: area
    property string label: placeholderText

    signal edited
    /// A key before the text takes it, and before a shortcut of the page does; a handler that sets `event.accepted` keeps it.
    signal keyPressed(event: var)
    signal shortcutPressed(event: var)

    implicitWidth: 280
    implicitHeight: 96
    clip: true
    T.ScrollBar.vertical: AppScrollBar {
        parent: root
        x: root.width - width
        height: root.height
        policy: area.contentHeight > root.height - 24 ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: Theme.surface
        border.width: area.activeFocus ? Theme.ringWidth : 1
        border.color: area.activeFocus ? Theme.focus : Theme.line
    }

    T.TextArea {
        id: area

        objectName: "textBoxArea"
        leftPadding: Theme.step * 3
        rightPadding: Theme.step * 3
        topPadding: Theme.gap
        bottomPadding: Theme.gap
        font.family: Theme.family
        font.pixelSize: Theme.textSize
        color: Theme.text
        selectionColor: Theme.textSelection
        selectedTextColor: Theme.text
        placeholderTextColor: Theme.faint
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        Keys.onPressed: event => {
            root.keyPressed(event);
            const isBack = event.key === Qt.Key_Backtab;
            if (event.accepted || !isBack && event.key !== Qt.Key_Tab || event.modifiers & Qt.ControlModifier)
                return;
            event.accepted = true;
            nextItemInFocusChain(!isBack).forceActiveFocus(isBack ? Qt.BacktabFocusReason : Qt.TabFocusReason);
        }
        Keys.onShortcutOverride: event => root.shortcutPressed(event)
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.multiLine: true
        onTextChanged: if (activeFocus)
            root.edited()

        ShortcutPass {
            text: area
            enabled: area.readOnly
        }

        BodyText {
            x: area.leftPadding
            y: area.topPadding
            width: area.width - area.leftPadding - area.rightPadding
            visible: area.text === "" && area.preeditText === ""
            text: area.placeholderText
            color: area.placeholderTextColor
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }
}
