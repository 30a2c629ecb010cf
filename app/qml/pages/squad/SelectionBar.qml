// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with several athletes that are chosen together.
import QtQuick
import QtQuick.Layouts
import Fivepace

Rectangle {
    id: root

    required property ChosenAthletes chosen

    signal changeRequested
    signal removeRequested
    signal closeRequested

    implicitHeight: Theme.controlHeight + 2 * Theme.step
    radius: Theme.buttonRadius + 2
    color: Theme.selected
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.ToolBar
    Accessible.name: root.chosen.name

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.step * 3
        anchors.rightMargin: Theme.step
        spacing: Theme.gap

        BodyText {
            text: root.chosen.name
            font.weight: Font.DemiBold
        }
        BodyText {
            text: root.chosen.facts
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
        AppButton {
            text: qsTr("Change…")
            glyph: "edit"
            keys: qsTr("Ctrl Enter")
            enabled: !Workspace.isReadOnly
            onClicked: root.changeRequested()
        }
        AppButton {
            text: root.chosen.areArchived ? qsTr("Bring back") : qsTr("Archive")
            glyph: root.chosen.areArchived ? "undo" : "file"
            enabled: !Workspace.isReadOnly
            onClicked: root.chosen.setArchived(!root.chosen.areArchived)
        }
        AppButton {
            text: qsTr("Remove…")
            glyph: "bin"
            keys: qsTr("Del")
            enabled: !Workspace.isReadOnly
            onClicked: root.removeRequested()
        }
        AppButton {
            glyph: "close"
            quiet: true
            tip: qsTr("Choose only one")
            onClicked: root.closeRequested()
        }
    }
}
