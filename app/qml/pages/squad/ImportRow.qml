// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a table to be imported: its line, what it says, what becomes of it, and the answer where it asks.
import QtQuick
import Fivepace

Item {
    id: root

    required property int index
    required property int line
    required property string name
    required property string what
    required property string tone
    required property string verdict
    required property string remark
    required property list<string> choices
    required property int choice
    required property string spoken
    property bool isFocused: false

    signal pressed
    /// -1 takes an answer back.
    signal chosen(choice: int)

    implicitHeight: Math.max(Theme.rowHeight, texts.implicitHeight + 2 * Theme.gap)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.description: answer.visible ? answer.displayText : ""

    RowGround {
        anchors.fill: parent
        focused: root.isFocused
    }
    MouseArea {
        anchors.fill: parent
        onPressed: root.pressed()
    }
    BodyText {
        id: number

        x: Theme.gap
        y: Theme.gap
        width: 46
        text: root.line
        color: Theme.faint
        font.pixelSize: Theme.smallSize
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
    Column {
        id: texts

        anchors.left: number.right
        anchors.leftMargin: Theme.margin
        anchors.right: state.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        BodyText {
            width: parent.width
            text: [root.name, root.what].filter(part => part !== "").join(" · ")
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: root.remark
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }
    ToneMark {
        id: state

        anchors.right: answer.visible ? answer.left : parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: 110
        tone: root.tone
        text: root.verdict
    }
    Combo {
        id: answer

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: 260
        visible: root.choices.length > 0
        focusPolicy: Qt.NoFocus
        implicitContentWidthPolicy: Combo.ContentItemImplicitWidth
        label: qsTr("Answer")
        model: root.choices
        currentIndex: root.choice
        displayText: currentIndex < 0 ? qsTr("Choose…") : currentText
        onActivated: index => root.chosen(index)
    }
}
