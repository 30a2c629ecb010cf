// SPDX-License-Identifier: GPL-3.0-or-later
// One absence: why, from when, to when.
import QtQuick
import QtQuick.Layouts
import Fivepace

RowLayout {
    id: root

    required property AbsenceList absences
    required property int index
    required property int reason
    required property string from
    required property string to
    required property string fromIssue
    required property string toIssue

    spacing: Theme.gap

    Combo {
        label: qsTr("Reason")
        model: root.absences.reasonNames
        currentIndex: root.reason
        onActivated: place => root.absences.setReason(root.index, place)
        Layout.alignment: Qt.AlignTop
    }
    Field {
        label: qsTr("First day away")
        placeholderText: qsTr("From")
        text: root.from
        error: root.fromIssue
        onTextEdited: root.absences.setFrom(root.index, text)
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
    }
    Field {
        label: qsTr("Last day away")
        placeholderText: qsTr("To (not known)")
        text: root.to
        error: root.toIssue
        onTextEdited: root.absences.setTo(root.index, text)
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
    }
    AppButton {
        glyph: "bin"
        quiet: true
        tip: qsTr("Remove this absence")
        onClicked: root.absences.remove(root.index)
        Layout.alignment: Qt.AlignTop
    }
}
