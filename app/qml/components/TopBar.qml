// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over a page: its title, a line about it, and what can be done.
import QtQuick
import QtQuick.Layouts
import Fivepace

Rectangle {
    id: root

    property string title: ""
    property string subtitle: ""
    property alias beside: besideRow.data
    property alias actions: actionRow.data
    /// What the button for a hidden inspector opens; empty shows no button.
    property string panelName: ""
    /// Stands on that button, where what it opens is to be seen.
    property string panelText: ""

    signal panelRequested

    implicitHeight: Theme.topBarHeight
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        spacing: Theme.step * 3

        BodyText {
            text: root.title
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: Math.min(implicitWidth, 90)
        }
        BodyText {
            visible: text !== ""
            text: root.subtitle
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: 40
        }
        Row {
            id: besideRow

            spacing: Theme.gap
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
        }
        Row {
            id: actionRow

            spacing: Theme.step * 3
        }
        AppButton {
            visible: root.panelName !== ""
            glyph: "panel"
            text: root.panelText
            tip: root.panelName
            onClicked: root.panelRequested()
        }
    }
}
