// SPDX-License-Identifier: GPL-3.0-or-later
// One workout about to come in: taken or not, its name and pace, and what was read or is wrong.
import QtQuick
import QtQuick.Layouts
import Fivepace

RowGround {
    id: root

    required property int index
    required property string name
    required property string line
    required property int rungPlace
    required property bool isTaken
    required property bool canTake
    required property string tone
    required property string note
    required property string spoken
    required property IntakeDraft draft

    implicitHeight: row.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    RowLayout {
        id: row

        y: Theme.gap
        width: root.width
        spacing: Theme.gap

        Check {
            checked: root.isTaken
            enabled: root.canTake
            Accessible.name: qsTr("Add %1").arg(root.name)
            Layout.alignment: Qt.AlignTop
            onToggled: root.draft.setTaken(root.index, checked)
        }
        ColumnLayout {
            spacing: Theme.step
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap

                Field {
                    label: qsTr("Name")
                    text: root.name
                    enabled: root.canTake
                    onEditingFinished: root.draft.rename(root.index, text)
                    Layout.fillWidth: true
                }
                Combo {
                    label: qsTr("Pace")
                    implicitWidth: 150
                    model: root.draft.rungNames
                    currentIndex: root.rungPlace
                    enabled: root.canTake
                    onActivated: place => root.draft.setRowRung(root.index, place)
                }
            }
            BodyText {
                text: root.line
                color: Theme.secondary
                font.pixelSize: Theme.tinySize
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
            ToneMark {
                tone: root.tone
                text: root.note
                colored: root.tone === "bad"
                Layout.fillWidth: true
            }
        }
    }
}
