// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the workout on a day of a group's plan.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function place(workout: real, group: real) {
        draft.start(workout, group);
        root.open();
        dateField.forceActiveFocus();
        dateField.selectAll();
    }

    title: qsTr("Add to plan")
    acceptText: qsTr("Add to plan")
    canAccept: draft.isValid
    onAccepted: draft.save()

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        PlacementDraft {
            id: draft

            workspace: Workspace
        }
        GroupsModel {
            id: groups

            workspace: Workspace
        }
        FormField {
            caption: qsTr("Group")

            Combo {
                label: qsTr("Group")
                model: groups
                textRole: "name"
                enabled: groups.count > 0
                currentIndex: groups.count > 0 ? groups.rowOf(draft.group) : -1
                onActivated: index => draft.group = groups.groupAt(index)
                Layout.preferredWidth: 320
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Day")

            Field {
                id: dateField

                objectName: "placementDate"
                label: qsTr("Day")
                text: draft.date
                error: draft.dateIssue
                warning: draft.warning
                onTextEdited: draft.date = text
                Layout.fillWidth: true
            }
        }
        BodyText {
            text: groups.count === 0 ? qsTr("Add a group in Squad first.") : draft.understood
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
        }
    }
}
