// SPDX-License-Identifier: GPL-3.0-or-later
// Adds or changes one result of an athlete, read as it is typed; what speaks against it is asked beside it.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    signal saved

    function addTo(athlete: real, name: string) {
        if (Workspace.isReadOnly)
            return;
        draft.start(athlete);
        begin(qsTr("Add a result of %1").arg(name));
    }

    /// `index`: place in the athlete's results.
    function change(athlete: real, name: string, index: int) {
        if (!Workspace.isReadOnly && draft.startChange(athlete, index))
            begin(qsTr("Change a result of %1").arg(name));
    }

    function begin(title: string) {
        root.title = title;
        root.open();
        timeField.forceActiveFocus();
        timeField.selectAll();
    }

    acceptText: draft.isNew ? qsTr("Add result") : qsTr("Change")
    canAccept: draft.isValid
    onAccepted: if (draft.save())
        root.saved()

    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.step * 3

        ResultDraft {
            id: draft

            workspace: Workspace
        }
        DistanceChips {
            draft: draft
            Layout.columnSpan: 2
            Layout.fillWidth: true
        }
        FormField {
            caption: qsTr("Distance")

            Field {
                objectName: "resultDistance"
                label: qsTr("Distance")
                placeholderText: qsTr("1500, 5k, mile, half …")
                text: draft.distance
                error: draft.distanceIssue
                onTextEdited: draft.distance = text
                Layout.preferredWidth: 240
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
                Layout.preferredWidth: 240
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Day")

            Field {
                objectName: "resultDate"
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
                displayText: currentIndex < 0 ? qsTr("As the decimals say") : currentText
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
            visible: draft.hasStart
            caption: qsTr("Start")
            Layout.columnSpan: 2

            Combo {
                objectName: "resultStart"
                label: qsTr("Start")
                model: draft.startNames
                currentIndex: draft.startChoice
                onActivated: index => draft.startChoice = index
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
        FormField {
            caption: qsTr("Note")
            Layout.columnSpan: 2

            Field {
                objectName: "resultNote"
                label: qsTr("Note")
                text: draft.note
                onTextEdited: draft.note = text
                Layout.fillWidth: true
            }
        }
        ResultQuestion {
            draft: draft
            Layout.columnSpan: 2
            Layout.fillWidth: true
            Layout.maximumWidth: 500
        }
        BodyText {
            visible: draft.question === ""
            text: draft.understood
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            Layout.columnSpan: 2
            Layout.preferredHeight: Theme.denseRowHeight
        }
    }
}
