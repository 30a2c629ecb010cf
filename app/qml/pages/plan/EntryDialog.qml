// SPDX-License-Identifier: GPL-3.0-or-later
// What one athlete does differently from the group in one session: fewer or more, another pace, recovery or workout, or not taking part.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    property real session: 0
    property real athlete: 0
    /// It was closed because another workout is wanted for the athlete: "find" or "type".
    property string wanted: ""

    function wantWorkout(how: string) {
        root.wanted = how;
        root.close();
    }
    function change(session: real, athlete: real) {
        if (!draft.start(session, athlete))
            return;
        root.wanted = "";
        root.session = session;
        root.athlete = athlete;
        root.open();
        reps.forceActiveFocus();
    }

    title: draft.athlete
    subtitle: draft.preview
    acceptText: qsTr("Change")
    onAccepted: draft.save()

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        EntryDraft {
            id: draft

            workspace: Workspace
        }
        RowLayout {
            spacing: Theme.step * 3
            enabled: !draft.out

            FormField {
                caption: qsTr("Reps, of %1").arg(draft.mostReps)

                Spin {
                    id: reps

                    objectName: "entryReps"
                    label: qsTr("Reps")
                    from: 1
                    to: Math.max(1, draft.mostReps)
                    value: draft.reps
                    onValueModified: draft.reps = value
                }
            }
            FormField {
                caption: qsTr("Sets, of %1").arg(draft.plannedSets)

                Spin {
                    objectName: "entrySets"
                    label: qsTr("Sets")
                    from: 1
                    to: 30
                    value: draft.sets
                    onValueModified: draft.sets = value
                }
            }
            FormField {
                caption: qsTr("Speed of the pace")

                Spin {
                    objectName: "entryPace"
                    label: qsTr("Speed of the pace")
                    unit: "%"
                    enabled: !draft.isLogged
                    from: 50
                    to: 150
                    value: draft.pacePercent
                    onValueModified: draft.pacePercent = value
                }
            }
            FormField {
                caption: qsTr("Recovery")

                Spin {
                    objectName: "entryRecovery"
                    label: qsTr("Recovery")
                    unit: "%"
                    enabled: !draft.isLogged
                    from: 10
                    to: 500
                    stepSize: 10
                    value: draft.recoveryPercent
                    onValueModified: draft.recoveryPercent = value
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            enabled: !draft.out && !draft.isLogged

            BodyText {
                text: draft.ownWorkout === "" ? qsTr("Runs the session's workout.") : draft.ownWorkout
                color: draft.ownWorkout === "" ? Theme.secondary : Theme.text
                font.pixelSize: Theme.smallSize
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
                Layout.maximumWidth: 260
            }
            AppButton {
                visible: draft.ownWorkout !== ""
                objectName: "entryNoOwn"
                text: qsTr("As the session")
                onClicked: draft.leaveOwnWorkout()
            }
            AppButton {
                objectName: "entryFindOwn"
                text: qsTr("Find another…")
                onClicked: root.wantWorkout("find")
            }
            AppButton {
                objectName: "entryTypeOwn"
                text: qsTr("Type another…")
                onClicked: root.wantWorkout("type")
            }
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Group within the session")

                Combo {
                    objectName: "entrySubgroup"
                    label: qsTr("Group within the session")
                    model: draft.subgroups
                    currentIndex: draft.subgroup
                    onActivated: index => draft.subgroup = index
                    Layout.preferredWidth: 110
                }
            }
            Check {
                objectName: "entryForAll"
                visible: draft.subgroup > 0
                text: qsTr("These reps, pace and recovery for all of group %1").arg(draft.subgroups[draft.subgroup])
                checked: draft.forAll
                onToggled: draft.forAll = checked
                Layout.alignment: Qt.AlignBottom
            }
        }
        BodyText {
            visible: draft.isLogged
            text: qsTr("Times are logged: pace and recovery stay as they were that day.")
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
        }
        Check {
            objectName: "entryOut"
            text: qsTr("Does not take part")
            checked: draft.out
            onToggled: draft.out = checked
        }
        FormField {
            caption: draft.out ? qsTr("Why") : qsTr("Note")

            Field {
                objectName: "entryReason"
                label: draft.out ? qsTr("Why") : qsTr("Note")
                text: draft.reason
                onTextEdited: draft.reason = text
                Layout.fillWidth: true
            }
        }
        AppButton {
            visible: draft.isChanged
            text: qsTr("Back to the group's plan")
            onClicked: {
                root.close();
                draft.backToPlan();
            }
        }
        AppButton {
            visible: draft.isGuest
            text: qsTr("Take the guest out")
            glyph: "bin"
            onClicked: {
                root.close();
                draft.removeGuest();
            }
        }
    }
}
