// SPDX-License-Identifier: GPL-3.0-or-later
// How paces are worked out for everybody.
import QtQuick
import Fivepace

SettingsCard {
    id: root

    required property int fieldWidth
    required property bool editable

    PaceSettingsDraft {
        id: paces

        workspace: Workspace
    }

    title: qsTr("Paces")

    SettingsLine {
        title: qsTr("A pace without an own result")
        note: paces.modelNote

        Combo {
            implicitWidth: root.fieldWidth
            label: qsTr("A pace without an own result")
            enabled: root.editable
            model: paces.modelNames
            currentIndex: paces.model
            onActivated: index => paces.model = index
        }
    }
    SettingsLine {
        title: qsTr("Training allowance")
        note: qsTr("Slows the targets of training. Race times and paces set by hand stay as they are.")

        Combo {
            implicitWidth: root.fieldWidth
            label: qsTr("Training allowance")
            enabled: root.editable
            model: paces.allowanceNames
            currentIndex: paces.allowance
            onActivated: index => paces.allowance = index
        }
    }
}
