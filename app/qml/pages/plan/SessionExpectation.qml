// SPDX-License-Identifier: GPL-3.0-or-later
// What is expected of the session, said before it, and what came of it. What was said stays once something is logged.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property SessionCard card

    signal closed

    function change() {
        if (Workspace.isReadOnly || !root.card.found)
            return;
        if (root.card.isRun)
            Workspace.say(qsTr("Something is logged already: what was expected stays as it was said."));
        else
            dialog.start();
    }

    spacing: Theme.step

    RowLayout {
        spacing: Theme.gap

        SectionLabel {
            text: qsTr("Expected")
            Layout.fillWidth: true
        }
        KeyHint {
            keys: root.card.isRun ? "" : "P"
        }
    }
    BodyText {
        text: root.card.expectation === "" ? qsTr("Nothing is said yet.") : root.card.expectation
        font.pixelSize: Theme.smallSize
        color: root.card.expectation === "" ? Theme.secondary : Theme.text
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== ""
        text: root.card.outcome
        font.pixelSize: Theme.smallSize
        color: Theme.secondary
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    AppDialog {
        id: dialog

        function start() {
            rpeBox.value = root.card.plannedRpe < 0 ? 7 : root.card.plannedRpe;
            lineField.text = root.card.expected;
            open();
            lineField.forceActiveFocus(Qt.TabFocusReason);
        }

        title: qsTr("What do you expect?")
        subtitle: qsTr("Said before the session, it is compared with what comes of it.")
        acceptText: qsTr("Keep")
        onAccepted: root.card.expectOf(rpeBox.value, lineField.text)
        onClosed: root.closed()

        contentItem: RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("The easiest and hardest part, splits, pacing")

                Field {
                    id: lineField

                    objectName: "expectedLine"
                    label: qsTr("What is expected")
                    Layout.preferredWidth: 340
                    Layout.fillWidth: true
                }
            }
            FormField {
                caption: qsTr("RPE, 0 to 10")

                Spin {
                    id: rpeBox

                    objectName: "expectedRpe"
                    label: qsTr("RPE")
                    from: 0
                    to: 10
                }
            }
        }
    }
}
