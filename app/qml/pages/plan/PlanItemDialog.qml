// SPDX-License-Identifier: GPL-3.0-or-later
// A run, rest, time trial, drills, gym or a note on a day: added, changed or removed.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function add(cycle: real, day: int) {
        if (draft.startNew(cycle, day))
            root.begin();
    }
    function change(cycle: real, number: int) {
        if (draft.startChange(cycle, number))
            root.begin();
    }
    function begin() {
        root.open();
        kindBox.forceActiveFocus(Qt.TabFocusReason);
    }

    title: draft.isNew ? qsTr("Add to the day") : qsTr("Change the day")
    subtitle: draft.day
    acceptText: draft.isNew ? qsTr("Add") : qsTr("Change")
    canAccept: draft.isValid
    onAccepted: draft.save()

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        PlanItemDraft {
            id: draft

            workspace: Workspace
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("What")

                Combo {
                    id: kindBox

                    objectName: "itemKind"
                    label: qsTr("What")
                    model: draft.kinds
                    currentIndex: draft.kind
                    onActivated: index => draft.kind = index
                    Layout.fillWidth: true
                }
            }
            FormField {
                caption: qsTr("Length")

                Field {
                    label: qsTr("Length")
                    placeholderText: qsTr("45 min")
                    text: draft.length
                    error: draft.lengthIssue
                    onTextEdited: draft.length = text
                    implicitWidth: 110
                }
            }
            FormField {
                caption: qsTr("Distance")

                Field {
                    label: qsTr("Distance")
                    placeholderText: qsTr("8 km")
                    text: draft.distance
                    error: draft.distanceIssue
                    onTextEdited: draft.distance = text
                    implicitWidth: 110
                }
            }
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Time")

                Field {
                    label: qsTr("Time")
                    placeholderText: "7:15"
                    text: draft.time
                    error: draft.timeIssue
                    onTextEdited: draft.time = text
                    implicitWidth: 110
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
        }
        FormField {
            caption: qsTr("Note")

            Field {
                objectName: "itemNote"
                label: qsTr("Note")
                text: draft.note
                onTextEdited: draft.note = text
                Layout.fillWidth: true
            }
        }
        OnlyForSome {
            athletes: root.visible ? draft.athletes : []
            onChosen: (athlete, isIn) => draft.setIn(athlete, isIn)
            Layout.fillWidth: true
        }
        AppButton {
            visible: !draft.isNew
            text: qsTr("Remove from the day")
            glyph: "bin"
            onClicked: {
                root.close();
                draft.remove();
            }
        }
    }
}
