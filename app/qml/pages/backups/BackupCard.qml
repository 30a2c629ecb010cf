// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen backup against the squad as it is now, and what can be brought back from it.
import QtQuick
import Fivepace

Card {
    id: root

    required property BackupsModel backups
    /// Where the table has no room for it.
    property bool saysSize: false
    readonly property bool canRestore: root.backups.canRestore && root.backups.making < 0
    readonly property string obstacle: root.backups.making >= 0 ? qsTr("A backup is being made.") : Workspace.isReadOnly ? qsTr("This squad can only be read here.") : qsTr("Nothing in it differs from now.")

    signal restoreAllWanted

    implicitHeight: lines.implicitHeight + 2 * padding

    Column {
        id: lines

        width: root.width - 2 * root.padding
        spacing: Theme.gap

        SectionLabel {
            text: qsTr("%1 against now").arg(root.backups.chosenText)
        }
        BodyText {
            width: parent.width
            text: root.backups.difference === "" ? qsTr("Reading it…") : root.backups.difference
            wrapMode: Text.WordWrap
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
        }
        BodyText {
            width: parent.width
            visible: root.saysSize
            text: qsTr("It is a file of %1.").arg(root.backups.chosenSize)
            wrapMode: Text.WordWrap
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
        }
        Flow {
            width: parent.width
            spacing: Theme.gap

            AppButton {
                text: qsTr("Look inside")
                onClicked: root.backups.lookInside()
            }
            Repeater {
                model: root.backups.offers

                AppButton {
                    required property int index
                    required property string modelData

                    text: modelData
                    enabled: root.canRestore
                    obstacle: root.obstacle
                    onClicked: root.backups.restoreOne(index)
                }
            }
            AppButton {
                text: qsTr("Restore all…")
                enabled: root.canRestore
                obstacle: root.obstacle
                onClicked: root.restoreAllWanted()
            }
        }
    }
}
