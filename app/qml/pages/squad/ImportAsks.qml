// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a table leave to be said for all of them: the order of dates, the day of bests, men or women.
import QtQuick
import QtQuick.Layouts
import Fivepace

Flow {
    id: root

    required property ImportDraft draft

    spacing: Theme.margin
    visible: root.draft.asksDateOrder || root.draft.asksUndated || root.draft.asksCategory

    FormField {
        visible: root.draft.asksDateOrder
        caption: qsTr("In dates such as 4/5/2026")

        Combo {
            objectName: "importDateOrder"
            label: qsTr("In dates such as 4/5/2026")
            model: [qsTr("Choose…"), qsTr("the day comes first"), qsTr("the month comes first")]
            currentIndex: root.draft.dateOrder
            onActivated: index => root.draft.dateOrder = index
            Layout.preferredWidth: 210
        }
    }
    FormField {
        visible: root.draft.asksUndated
        caption: qsTr("Day of best times without one")

        Field {
            objectName: "importUndated"
            label: qsTr("Day of best times without one")
            placeholderText: qsTr("1 May 2026, today …")
            text: root.draft.undated
            error: root.draft.undatedIssue
            onTextEdited: root.draft.undated = text
            Layout.preferredWidth: 220
        }
    }
    FormField {
        visible: root.draft.asksCategory
        caption: qsTr("New athletes whose row does not say are")

        Combo {
            objectName: "importCategory"
            label: qsTr("New athletes whose row does not say are")
            model: [qsTr("Choose…"), qsTr("men"), qsTr("women")]
            currentIndex: root.draft.category
            onActivated: index => root.draft.category = index
            Layout.preferredWidth: 130
        }
    }
}
