// SPDX-License-Identifier: GPL-3.0-or-later
// Changes several athletes at once: what is filled in is set for each, the rest stays as it is.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    signal groupRequested

    function change(athletes: var) {
        if (Workspace.isReadOnly || !draft.start(athletes))
            return;
        root.open();
        race.forceActiveFocus();
    }

    /// Ticks a group that was added meanwhile.
    function join(group: real) {
        draft.setInGroup(group, true);
    }

    title: qsTr("Change %1 athletes").arg(draft.count)
    subtitle: draft.summary
    acceptText: qsTr("Change all")
    canAccept: draft.isValid
    onAccepted: draft.save()

    contentItem: GridLayout {
        columns: 2
        columnSpacing: Theme.margin
        rowSpacing: Theme.step * 3

        AthletesDraft {
            id: draft

            workspace: Workspace
            onChanged: groupChecks.refresh()
        }
        FormField {
            caption: qsTr("Groups")
            Layout.rowSpan: 3
            Layout.preferredWidth: 250

            GroupChecks {
                id: groupChecks

                stateOf: group => draft.inGroup(group)
                onPicked: (group, member) => draft.setInGroup(group, member)
                onAddRequested: root.groupRequested()
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Target race")

            Combo {
                id: race

                objectName: "severalRace"
                label: qsTr("Target race")
                model: draft.raceNames
                currentIndex: draft.targetRace
                onActivated: index => draft.targetRace = index
                Layout.fillWidth: true
                Layout.preferredWidth: 250
            }
        }
        FormField {
            caption: qsTr("Base programme done on")

            Field {
                objectName: "severalBase"
                label: qsTr("Base programme done on")
                placeholderText: qsTr("As it is")
                text: draft.baseDone
                error: draft.baseDoneIssue
                onTextEdited: draft.baseDone = text
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Transition programme done on")

            Field {
                label: qsTr("Transition programme done on")
                placeholderText: qsTr("As it is")
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
        Check {
            objectName: "areBack"
            text: qsTr("Back in training today: absences end")
            checked: draft.areBack
            onToggled: draft.areBack = checked
            Layout.columnSpan: 2
        }
    }
}
