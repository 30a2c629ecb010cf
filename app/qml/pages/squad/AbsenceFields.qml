// SPDX-License-Identifier: GPL-3.0-or-later
// When an athlete cannot train, and why; any number of times.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

FormField {
    id: root

    required property AbsenceList absences

    caption: qsTr("Not available")

    ListView {
        id: list

        objectName: "absences"
        visible: count > 0
        implicitHeight: Math.min(contentHeight, 2 * (Theme.controlHeight + Theme.gap))
        clip: true
        spacing: Theme.step
        boundsBehavior: Flickable.StopAtBounds
        model: root.absences
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.caption
        Layout.fillWidth: true

        delegate: AbsenceRow {
            width: list.width - Theme.gap
            absences: root.absences
        }
    }
    AppButton {
        objectName: "addAbsence"
        text: list.count === 0 ? qsTr("Injured, ill, away, exams…") : qsTr("Add another")
        glyph: "plus"
        onClicked: {
            root.absences.add();
            list.positionViewAtEnd();
        }
    }
}
