// SPDX-License-Identifier: GPL-3.0-or-later
// What is logged of one athlete beside the times: stopped and why, recovered early, a note; and the session's weather.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    required property AthleteLog log

    function start() {
        early.checked = root.log.early;
        stop.currentIndex = root.log.stop;
        after.value = root.log.stop > 0 ? root.log.stopAfter : root.log.reps;
        note.text = root.log.note;
        weather.text = root.log.weather;
        root.open();
        note.forceActiveFocus();
    }

    title: root.log.name
    acceptText: qsTr("Log")
    onAccepted: root.log.save(early.checked, after.value, stop.currentIndex, note.text, weather.text)

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        FormField {
            caption: qsTr("Note")

            Field {
                id: note

                objectName: "logNote"
                label: qsTr("Note")
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Stopped")

                Combo {
                    id: stop

                    objectName: "logStop"
                    label: qsTr("Stopped")
                    implicitWidth: 220
                    model: root.log.reasons
                }
            }
            FormField {
                caption: qsTr("After reps, of %1").arg(root.log.reps)

                Spin {
                    id: after

                    objectName: "logStopAfter"
                    label: qsTr("After reps")
                    enabled: stop.currentIndex > 0
                    from: 0
                    to: root.log.reps
                }
            }
        }
        Check {
            id: early

            objectName: "logEarly"
            text: qsTr("Felt ready well before the recoveries ended")
        }
        FormField {
            caption: qsTr("Weather, of the session")

            Field {
                id: weather

                objectName: "logWeather"
                label: qsTr("Weather")
                Layout.fillWidth: true
            }
        }
    }
}
