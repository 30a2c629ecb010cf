// SPDX-License-Identifier: GPL-3.0-or-later
// Puts what is chosen on the board there again, every so many days, in this cycle and those after it.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    property BoardSelection selection: null
    property string kind: ""
    property real number: 0

    function start(kind: string, number: real) {
        root.kind = kind;
        root.number = number;
        everyBox.value = 7;
        timesBox.value = root.selection.repeatsThatFit(kind, number, 7);
        changesBox.checked = false;
        root.open();
        everyBox.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Repeat")
    subtitle: root.visible ? root.selection.repeatDays(root.kind, root.number, everyBox.value, timesBox.value) : ""
    acceptText: qsTr("Repeat")
    onAccepted: root.selection.repeat(root.kind, root.number, everyBox.value, timesBox.value, changesBox.checked)

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Every so many days")

                Spin {
                    id: everyBox

                    objectName: "repeatEvery"
                    label: qsTr("Every so many days")
                    from: 1
                    to: 56
                    onValueModified: timesBox.value = root.selection.repeatsThatFit(root.kind, root.number, value)
                }
            }
            FormField {
                caption: qsTr("So many times")

                Spin {
                    id: timesBox

                    objectName: "repeatTimes"
                    label: qsTr("So many times")
                    from: 1
                    to: 60
                }
            }
        }
        Check {
            id: changesBox

            text: qsTr("With what single athletes do otherwise")
        }
    }
}
