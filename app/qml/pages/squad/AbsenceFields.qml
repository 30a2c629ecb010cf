// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the athlete can train, and if not why and how long.
import QtQuick
import QtQuick.Layouts
import Fivepace

FormField {
    id: root

    required property AthleteDraft draft

    caption: qsTr("Availability")

    Check {
        text: qsTr("Cannot train")
        checked: root.draft.isAbsent
        onToggled: root.draft.isAbsent = checked
    }
    RowLayout {
        visible: root.draft.isAbsent
        spacing: Theme.gap
        Layout.fillWidth: true

        Combo {
            label: qsTr("Reason")
            model: root.draft.reasonNames
            currentIndex: root.draft.reason
            onActivated: index => root.draft.reason = index
            Layout.alignment: Qt.AlignTop
        }
        Field {
            label: qsTr("First day away")
            placeholderText: qsTr("From")
            text: root.draft.absentFrom
            error: root.draft.absentFromIssue
            onTextEdited: root.draft.absentFrom = text
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
        Field {
            label: qsTr("Last day away")
            placeholderText: qsTr("To (not known)")
            text: root.draft.absentTo
            error: root.draft.absentToIssue
            onTextEdited: root.draft.absentTo = text
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
}
