// SPDX-License-Identifier: GPL-3.0-or-later
// The squad's own details: printed on sheets and offered for new sessions.
import QtQuick
import Fivepace

SettingsCard {
    id: root

    required property int fieldWidth
    required property bool editable

    SquadDraft {
        id: draft

        workspace: Workspace
    }

    title: qsTr("Squad")

    SettingsLine {
        title: qsTr("Club")
        note: qsTr("Printed on session sheets")

        Field {
            implicitWidth: root.fieldWidth
            label: qsTr("Club")
            enabled: root.editable
            text: draft.club
            onTextEdited: draft.club = text
            onEditingFinished: draft.save()
        }
    }
    SettingsLine {
        title: qsTr("Coach")

        Field {
            implicitWidth: root.fieldWidth
            label: qsTr("Coach")
            enabled: root.editable
            text: draft.coach
            onTextEdited: draft.coach = text
            onEditingFinished: draft.save()
        }
    }
    SettingsLine {
        title: qsTr("Venue")
        note: qsTr("Offered for new sessions")

        Field {
            implicitWidth: root.fieldWidth
            label: qsTr("Venue")
            enabled: root.editable
            text: draft.venue
            onTextEdited: draft.venue = text
            onEditingFinished: draft.save()
        }
    }
    SettingsLine {
        title: qsTr("Start time")
        note: qsTr("Offered for new sessions")

        Field {
            implicitWidth: root.fieldWidth
            label: qsTr("Start time")
            enabled: root.editable
            text: draft.start
            error: draft.startIssue
            onTextEdited: draft.start = text
            onEditingFinished: draft.save()
        }
    }
    SettingsLine {
        title: qsTr("Recovery of 400 m sprinters")
        note: qsTr("After reps over 50 m, in percent of what the others take")

        Spin {
            label: qsTr("Recovery of 400 m sprinters")
            unit: "%"
            enabled: root.editable
            from: 150
            to: 200
            stepSize: 5
            value: draft.sprinterRecoveryPercent
            onValueModified: {
                draft.sprinterRecoveryPercent = value;
                draft.save();
            }
        }
    }
}
