// SPDX-License-Identifier: GPL-3.0-or-later
// Adds or changes one athlete; what is wrong stands beside its field.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    signal saved(id: real)
    signal groupRequested

    function addTo(group: real) {
        draft.startNew(group);
        root.open();
        nameField.forceActiveFocus();
    }

    function change(athlete: real) {
        if (Workspace.isReadOnly || !draft.startChange(athlete))
            return;
        root.open();
        nameField.forceActiveFocus();
    }

    /// Ticks a group that was added meanwhile.
    function join(group: real) {
        draft.setInGroup(group, true);
    }

    title: draft.isNew ? qsTr("Add athlete") : qsTr("Change %1").arg(draft.name)
    acceptText: draft.isNew ? qsTr("Add athlete") : qsTr("Change")
    canAccept: draft.isValid
    onAccepted: if (draft.save())
        root.saved(draft.athlete())

    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.step * 3

        AthleteDraft {
            id: draft

            workspace: Workspace
            onChanged: groupChecks.refresh()
        }
        FormField {
            caption: qsTr("Name")

            Field {
                id: nameField

                objectName: "athleteName"
                label: qsTr("Name")
                text: draft.name
                error: draft.nameIssue
                onTextEdited: draft.name = text
                Layout.preferredWidth: 250
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Short name for sheets")

            Field {
                label: qsTr("Short name for sheets")
                text: draft.shortName
                placeholderText: draft.name
                onTextEdited: draft.shortName = text
                Layout.preferredWidth: 250
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Category")

            Combo {
                label: qsTr("Category")
                model: draft.categoryNames
                displayText: currentIndex < 0 ? qsTr("Choose…") : currentText
                currentIndex: draft.category
                onActivated: index => draft.category = index
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Runs as")

            Combo {
                label: qsTr("Runs as")
                model: draft.kindNames
                currentIndex: draft.kind
                onActivated: index => draft.kind = index
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Target race")

            Combo {
                label: qsTr("Target race")
                model: draft.raceNames
                currentIndex: draft.targetRace
                onActivated: index => draft.targetRace = index
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Born in (may stay empty)")

            Field {
                label: qsTr("Born in")
                text: draft.birthYear
                error: draft.birthYearIssue
                onTextEdited: draft.birthYear = text
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Groups")

            GroupChecks {
                id: groupChecks

                stateOf: group => draft.inGroup(group)
                onPicked: (group, member) => draft.setInGroup(group, member)
                onAddRequested: root.groupRequested()
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Base programme done on")

            Field {
                label: qsTr("Base programme done on")
                placeholderText: qsTr("Not yet")
                text: draft.baseDone
                error: draft.baseDoneIssue
                onTextEdited: draft.baseDone = text
                Layout.fillWidth: true
            }
            BodyText {
                text: qsTr("Transition programme done on")
                color: Theme.secondary
                font.pixelSize: Theme.tinySize
                Accessible.ignored: true
                Layout.topMargin: Theme.gap
            }
            Field {
                label: qsTr("Transition programme done on")
                placeholderText: qsTr("Not yet")
                text: draft.transitionDone
                error: draft.transitionDoneIssue
                onTextEdited: draft.transitionDone = text
                Layout.fillWidth: true
            }
        }
        AbsenceFields {
            absences: draft.absences
            Layout.columnSpan: 2
            Layout.fillWidth: true
        }
        FormField {
            caption: qsTr("Notes")
            Layout.columnSpan: 2

            TextBox {
                label: qsTr("Notes")
                text: draft.notes
                implicitHeight: 48
                onEdited: draft.notes = text
                Layout.fillWidth: true
            }
        }
    }
}
