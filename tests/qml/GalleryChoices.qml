// SPDX-License-Identifier: GPL-3.0-or-later
// What one of several is chosen with.
import QtQuick
import Fivepace

Row {
    id: root

    property alias combo: combo
    property alias people: people
    /// The place of the person chosen.
    property int person: 0

    spacing: Theme.gap

    Repeater {
        model: ["All", "1500 m group", "800 m group"]

        TabChip {
            required property string modelData
            required property int index

            text: modelData
            count: "8"
            checked: index === 0
            autoExclusive: true
        }
    }
    Combo {
        id: combo

        label: "Best"
        model: ["All time", "This season", "Since January"]
    }
    Combo {
        id: people

        label: "Athlete"
        textRole: "name"
        currentIndex: root.person
        onActivated: index => root.person = index
        model: ListModel {
            ListElement {
                name: "Anna"
                grade: 1
            }
            ListElement {
                name: "Jonas"
                grade: 2
            }
            ListElement {
                name: "Johanna"
                grade: 3
            }
            ListElement {
                name: "Émilie"
                grade: 2
            }
            ListElement {
                name: "Jonas Weber"
                grade: 2
            }
        }
    }
    Combo {
        label: "Paper"
        textRole: "label"
        model: [
            {
                label: "A4"
            },
            {
                label: "Letter"
            }
        ]
    }
}
