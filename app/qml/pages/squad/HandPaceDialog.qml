// SPDX-License-Identifier: GPL-3.0-or-later
// Sets one pace of an athlete by hand, until a day or for good, or takes it back.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    /// `rung`: a rung's code; empty for the target race.
    function set(athlete: real, rung: string) {
        if (Workspace.isReadOnly || !draft.start(athlete, rung))
            return;
        root.open();
        timeField.forceActiveFocus();
    }

    title: qsTr("Set a pace of %1 by hand").arg(draft.athleteName)
    subtitle: qsTr("It wins over every result until the day you give, and has no training allowance.")
    acceptText: qsTr("Set pace")
    canAccept: draft.isValid
    onAccepted: draft.save()

    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.step * 3

        HandPaceDraft {
            id: draft

            workspace: Workspace
        }
        FormField {
            caption: qsTr("Pace")

            Combo {
                label: qsTr("Pace")
                model: draft.rungNames
                currentIndex: draft.rung
                onActivated: index => draft.rung = index
                Layout.preferredWidth: 200
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Given")

            Combo {
                label: qsTr("Given")
                model: draft.unitNames
                currentIndex: draft.unit
                onActivated: index => draft.unit = index
                Layout.preferredWidth: 200
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Time")

            Field {
                id: timeField

                objectName: "handTime"
                label: qsTr("Time")
                placeholderText: "63.0"
                text: draft.time
                error: draft.timeIssue
                onTextEdited: draft.time = text
                Layout.preferredWidth: 200
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Until")

            Field {
                objectName: "handUntil"
                label: qsTr("Until")
                placeholderText: qsTr("no end")
                text: draft.until
                error: draft.untilIssue
                onTextEdited: draft.until = text
                Layout.preferredWidth: 200
                Layout.fillWidth: true
            }
        }
        BodyText {
            text: draft.understood
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
            Layout.columnSpan: 2
            Layout.preferredWidth: 400
            Layout.minimumHeight: 2 * Theme.margin
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "takeHandPaceBack"
            visible: draft.isSet
            text: qsTr("Back to the pace worked out")
            glyph: "undo"
            onClicked: if (draft.remove())
                root.close()
        }
    }
}
