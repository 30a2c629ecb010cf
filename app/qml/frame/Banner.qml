// SPDX-License-Identifier: GPL-3.0-or-later
// A line over the page that stays until it is dealt with: what went wrong, or that the file can only be read.
import QtQuick
import QtQuick.Layouts
import Fivepace

Rectangle {
    id: root

    property string text: ""
    property string tone: "watch"
    property bool closable: true
    /// What can be done about it; empty for nothing.
    property string actionText: ""
    property string otherText: ""

    signal closed
    signal acted
    signal otherActed

    implicitHeight: visible ? row.implicitHeight + 2 * Theme.gap : 0
    visible: text !== ""
    color: Theme.surface
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    Rectangle {
        width: Theme.edgeWidth
        height: parent.height
        color: Theme.toneColor(root.tone)
    }
    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.pageMargin
        width: parent.width - 2 * Theme.pageMargin
        spacing: Theme.gap

        ToneMark {
            Layout.fillWidth: true
            tone: root.tone
            colored: false
            font.pixelSize: Theme.smallSize
            text: root.text
        }
        AppButton {
            visible: root.actionText !== ""
            text: root.actionText
            onClicked: root.acted()
        }
        AppButton {
            visible: root.otherText !== ""
            text: root.otherText
            onClicked: root.otherActed()
        }
        AppButton {
            visible: root.closable
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }
}
