// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a table leave to be said for all of them: the order of dates, the day, whose they are, men or women.
import QtQuick
import QtQuick.Layouts
import Fivepace

Flow {
    id: root

    required property ImportDraft draft

    spacing: Theme.margin
    visible: root.draft.asksDateOrder || root.draft.asksUndated || root.draft.asksCategory || root.draft.asksDistance || root.draft.asksAthlete
        || root.draft.asksSession || root.draft.asksGroup

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
        caption: qsTr("Day of the rows without one")

        Field {
            objectName: "importUndated"
            label: qsTr("Day of the rows without one")
            placeholderText: qsTr("1 May 2026, today …")
            text: root.draft.undated
            error: root.draft.undatedIssue
            warning: root.draft.undatedRemark
            onTextEdited: root.draft.undated = text
            Layout.preferredWidth: 300
        }
    }
    FormField {
        visible: root.draft.asksGroup
        caption: qsTr("All into this group")

        Field {
            objectName: "importGroup"
            label: qsTr("All into this group")
            placeholderText: qsTr("No group")
            text: root.draft.group
            onTextEdited: root.draft.group = text
            Layout.preferredWidth: 180
        }
    }
    FormField {
        visible: root.draft.asksDistance
        caption: qsTr("Distance of these results")

        Field {
            objectName: "importDistance"
            label: qsTr("Distance of these results")
            placeholderText: qsTr("800, 5k, mile …")
            text: root.draft.distance
            error: root.draft.distanceIssue
            onTextEdited: root.draft.distance = text
            Layout.preferredWidth: 160
        }
    }
    FormField {
        visible: root.draft.asksAthlete
        caption: qsTr("Whose they are")

        Combo {
            objectName: "importAthlete"
            label: qsTr("Whose they are")
            model: root.draft.athleteNames
            currentIndex: root.draft.athlete
            onActivated: index => root.draft.athlete = index
            Layout.preferredWidth: 220
        }
    }
    FormField {
        visible: root.draft.asksSession
        caption: qsTr("Session of these reps")

        Combo {
            objectName: "importSession"
            label: qsTr("Session of these reps")
            model: root.draft.sessionNames
            currentIndex: root.draft.session
            onActivated: index => root.draft.session = index
            Layout.preferredWidth: 260
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
