// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the window while no squad is open, and why the last one could not be opened.
import QtQuick
import Fivepace

Rectangle {
    id: root

    function takeFocus() {
        firstButton.forceActiveFocus();
    }
    function printRequested() {
        Workspace.say(qsTr("There is no squad yet to print anything of."));
    }
    function copyRequested() {
        Workspace.say(qsTr("There is no squad yet to copy anything of."));
    }
    /// A squad of the coach's own out of what the clipboard holds; nothing is made where that is no table.
    function pasteRequested() {
        const problem = starter.pasteProblem();
        if (problem !== "")
            Workspace.say(problem);
        else if (Workspace.createOwn())
            Navigator.act("Squad", page => page.pasteRequested());
    }

    color: Theme.ground

    ImportDraft {
        id: starter

        workspace: Workspace
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(520, parent.width - 2 * Theme.pageMargin)
        spacing: Theme.pageMargin

        Card {
            width: parent.width
            visible: Workspace.openFailure !== ""
            implicitHeight: failure.implicitHeight + 2 * padding

            ToneMark {
                id: failure

                width: parent.width
                tone: "bad"
                colored: false
                font.pixelSize: Theme.smallSize
                text: Workspace.openFailure
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.step + 2

            Repeater {
                model: ["400", "800", "1500", "3000", "5000"]

                Rectangle {
                    required property string modelData
                    required property int index

                    anchors.bottom: parent.bottom
                    width: Theme.gap
                    height: 56 - 9 * index
                    radius: width / 2
                    color: Theme.rungColor(modelData)
                }
            }
        }
        BodyText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Plan five paces, print the sheet, log the reps, see what they say.")
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.Heading
        }
        BodyText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Copy names and best times in your spreadsheet and paste them here: that is a squad. It is one file; every change is stored in it at once, and can be undone.")
            color: Theme.secondary
            wrapMode: Text.WordWrap
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap

            AppButton {
                id: firstButton

                primary: true
                focus: true
                text: qsTr("Paste my athletes")
                keys: "Ctrl V"
                onClicked: root.pasteRequested()
            }
            AppButton {
                text: qsTr("Try the example squad")
                onClicked: Workspace.openExample()
            }
            AppButton {
                text: qsTr("New squad…")
                onClicked: Navigator.newSquadRequested()
            }
            AppButton {
                text: qsTr("Open…")
                keys: "Ctrl O"
                onClicked: Navigator.openSquadRequested()
            }
        }
    }
}
