// SPDX-License-Identifier: GPL-3.0-or-later
// Adds, changes or removes a race of the group.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function add(cycle: real, day: int) {
        if (draft.startNew(cycle, day))
            root.begin();
    }
    /// On a day as SeasonLanes::dayAt gives it.
    function addOn(group: real, day: string) {
        if (draft.startNewOn(group, day))
            root.begin();
    }
    function change(race: real) {
        if (draft.startChange(race))
            root.begin();
    }
    function begin() {
        root.open();
        nameField.forceActiveFocus();
    }

    title: draft.isNew ? qsTr("Add race") : qsTr("Change race")
    acceptText: draft.isNew ? qsTr("Add race") : qsTr("Change")
    canAccept: draft.isValid
    onAccepted: draft.save()

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        RaceDraft {
            id: draft

            workspace: Workspace
        }
        FormField {
            caption: qsTr("Name")

            Field {
                id: nameField

                objectName: "raceName"
                label: qsTr("Name")
                text: draft.name
                error: text === "" ? "" : draft.nameIssue
                onTextEdited: draft.name = text
                Layout.preferredWidth: 320
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Distance")

                Field {
                    label: qsTr("Distance")
                    text: draft.distance
                    error: draft.distanceIssue
                    onTextEdited: draft.distance = text
                    Layout.fillWidth: true
                }
            }
            FormField {
                caption: qsTr("Start, if it is known")

                Field {
                    objectName: "raceStart"
                    label: qsTr("Start")
                    text: draft.start
                    error: draft.startIssue
                    onTextEdited: draft.start = text
                    Layout.fillWidth: true
                }
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
            caption: qsTr("What it is to the season")

            Combo {
                objectName: "raceRank"
                label: qsTr("What it is to the season")
                model: draft.ranks
                currentIndex: draft.rank
                onActivated: index => draft.rank = index
                Layout.fillWidth: true
            }
        }
        AppButton {
            visible: !draft.isNew
            text: qsTr("Remove race")
            glyph: "bin"
            onClicked: {
                root.close();
                draft.remove();
            }
        }
    }
}
