// SPDX-License-Identifier: GPL-3.0-or-later
// By which model an athlete's paces without an own result are worked out, and how much slower training is than
// racing. Every choice is stored at once.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function show(athlete: real, name: string) {
        root.title = qsTr("How paces of %1 are worked out").arg(name);
        draft.athlete = athlete;
        root.open();
    }

    contentItem: ColumnLayout {
        implicitWidth: 400
        spacing: Theme.step * 3
        enabled: !Workspace.isReadOnly

        PaceSettingsDraft {
            id: draft

            workspace: Workspace
        }
        FormField {
            caption: qsTr("A pace without an own result")

            Combo {
                objectName: "paceModel"
                label: qsTr("A pace without an own result")
                model: draft.modelNames
                currentIndex: draft.model
                onActivated: index => draft.model = index
                Layout.fillWidth: true
            }
            BodyText {
                text: draft.modelNote
                color: Theme.secondary
                font.pixelSize: Theme.tinySize
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Training allowance")

            Combo {
                objectName: "paceAllowance"
                label: qsTr("Training allowance")
                model: draft.allowanceNames
                currentIndex: draft.allowance
                onActivated: index => draft.allowance = index
                Layout.fillWidth: true
            }
            BodyText {
                text: qsTr("Slows the targets of training. Race times and paces set by hand stay as they are.")
                color: Theme.secondary
                font.pixelSize: Theme.tinySize
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
        }
    }
}
