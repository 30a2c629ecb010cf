// SPDX-License-Identifier: GPL-3.0-or-later
// Adds, changes or removes a group.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    signal saved(id: real)
    signal removed

    function add() {
        draft.startNew();
        root.open();
        nameField.forceActiveFocus();
    }

    function change(group: real) {
        if (!draft.startChange(group))
            return;
        root.open();
        nameField.forceActiveFocus();
    }

    title: draft.isNew ? qsTr("Add group") : qsTr("Change %1").arg(draft.name)
    acceptText: draft.isNew ? qsTr("Add group") : qsTr("Change")
    canAccept: draft.isValid
    onAccepted: if (draft.save())
        root.saved(draft.group())

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        GroupDraft {
            id: draft

            workspace: Workspace
        }
        FormField {
            caption: qsTr("Name")

            Field {
                id: nameField

                objectName: "groupName"
                label: qsTr("Name")
                placeholderText: qsTr("1500 m group")
                text: draft.name
                error: draft.nameIssue
                onTextEdited: draft.name = text
                Layout.preferredWidth: 320
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
        AppButton {
            objectName: "groupFivePaces"
            visible: !draft.isNew
            text: qsTr("Five paces…")
            onClicked: {
                root.close();
                fivePaces.show(draft.group(), draft.name);
            }

            FivePacesDialog {
                id: fivePaces
            }
        }
        BodyText {
            visible: !draft.isNew
            text: draft.removalText
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
            Layout.maximumWidth: 320
        }
        AppButton {
            visible: !draft.isNew
            text: qsTr("Remove group")
            glyph: "bin"
            onClicked: {
                root.close();
                if (draft.remove())
                    root.removed();
            }
        }
    }
}
