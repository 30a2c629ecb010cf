// SPDX-License-Identifier: GPL-3.0-or-later
// Adds one result of an athlete, read as it is typed.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function addTo(athlete: real, name: string) {
        if (Workspace.isReadOnly)
            return;
        root.title = qsTr("Add a result of %1").arg(name);
        draft.start(athlete);
        root.open();
        timeField.forceActiveFocus();
    }

    acceptText: qsTr("Add result")
    canAccept: draft.isValid
    onAccepted: draft.save()

    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.step * 3

        ResultDraft {
            id: draft

            workspace: Workspace
        }
        FormField {
            caption: qsTr("Distance")

            Field {
                objectName: "resultDistance"
                label: qsTr("Distance")
                placeholderText: qsTr("1500, 5k, mile …")
                text: draft.distance
                error: draft.distanceIssue
                onTextEdited: draft.distance = text
                Layout.preferredWidth: 200
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Time")

            Field {
                id: timeField

                objectName: "resultTime"
                label: qsTr("Time")
                placeholderText: "3:56.4"
                text: draft.time
                error: draft.timeIssue
                onTextEdited: draft.time = text
                Layout.preferredWidth: 200
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Day")

            Field {
                label: qsTr("Day")
                text: draft.date
                error: draft.dateIssue
                onTextEdited: draft.date = text
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Timed")

            Combo {
                label: qsTr("Timed")
                model: draft.methodNames
                currentIndex: draft.method
                onActivated: index => draft.method = index
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Kind")

            Combo {
                label: qsTr("Kind")
                model: draft.kindNames
                currentIndex: draft.kind
                onActivated: index => draft.kind = index
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Place")

            Field {
                label: qsTr("Place")
                text: draft.place
                onTextEdited: draft.place = text
                Layout.fillWidth: true
            }
        }
        BodyText {
            text: draft.isValid ? draft.understood : ""
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            Layout.columnSpan: 2
            Layout.minimumHeight: implicitHeight
        }
    }
}
