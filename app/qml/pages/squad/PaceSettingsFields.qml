// SPDX-License-Identifier: GPL-3.0-or-later
// By which model paces without an own result are worked out, and how much slower training is than racing.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property PaceSettingsDraft draft

    spacing: Theme.step * 3
    enabled: !Workspace.isReadOnly

    FormField {
        caption: qsTr("A pace without an own result")

        Combo {
            objectName: "paceModel"
            label: qsTr("A pace without an own result")
            model: root.draft.modelNames
            currentIndex: root.draft.model
            onActivated: index => root.draft.model = index
            Layout.fillWidth: true
        }
        BodyText {
            text: root.draft.modelNote
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
            model: root.draft.allowanceNames
            currentIndex: root.draft.allowance
            onActivated: index => root.draft.allowance = index
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
