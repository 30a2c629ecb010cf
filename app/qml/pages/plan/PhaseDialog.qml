// SPDX-License-Identifier: GPL-3.0-or-later
// Adds, changes or removes a phase of the group's season.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function add(group: real, day: string) {
        if (draft.startNew(group, day))
            root.begin();
    }
    function change(phase: real) {
        if (draft.startChange(phase))
            root.begin();
    }
    function begin() {
        root.open();
        kindBox.forceActiveFocus(Qt.TabFocusReason);
    }

    title: draft.isNew ? qsTr("Add phase") : qsTr("Change phase")
    subtitle: draft.length
    acceptText: draft.isNew ? qsTr("Add phase") : qsTr("Change")
    canAccept: draft.isValid
    onAccepted: draft.save()

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        PhaseDraft {
            id: draft

            workspace: Workspace
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Kind")

                Combo {
                    id: kindBox

                    objectName: "phaseKind"
                    label: qsTr("Kind")
                    model: draft.kinds
                    currentIndex: draft.kind
                    onActivated: index => draft.kind = index
                    Layout.fillWidth: true
                }
            }
            FormField {
                caption: qsTr("Name, if it has one")

                Field {
                    label: qsTr("Name")
                    text: draft.name
                    onTextEdited: draft.name = text
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("First day")

                Field {
                    objectName: "phaseFirst"
                    label: qsTr("First day")
                    text: draft.first
                    error: draft.firstIssue
                    onTextEdited: draft.first = text
                    Layout.fillWidth: true
                }
            }
            FormField {
                caption: qsTr("Last day")

                Field {
                    objectName: "phaseLast"
                    label: qsTr("Last day")
                    text: draft.last
                    error: draft.lastIssue
                    onTextEdited: draft.last = text
                    Layout.fillWidth: true
                }
            }
        }
        AppButton {
            visible: !draft.isNew
            text: qsTr("Remove phase")
            glyph: "bin"
            onClicked: {
                root.close();
                draft.remove();
            }
        }
    }
}
