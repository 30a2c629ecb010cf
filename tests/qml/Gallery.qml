// SPDX-License-Identifier: GPL-3.0-or-later
// Every component once, in every state worth a look.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

T.ApplicationWindow {
    id: root

    property alias field: fields.field
    property alias combo: choices.combo
    property alias people: choices.people
    property alias person: choices.person
    property alias nameField: nameField
    property alias repsField: repsField
    property int reps: 8
    /// What the dialog was given when it was accepted.
    property int accepted: 0
    property alias button: button
    property alias dialog: dialog
    property alias toast: toast
    property alias menu: menu

    width: 1280
    height: 800
    visible: true

    background: Rectangle {
        color: Theme.ground
    }

    PageFrame {
        id: page

        anchors.fill: parent
        title: "Gallery"
        subtitle: "Every component once"
        beside: RungChip {
            rung: "400"
            text: "SS2 · 400 m"
        }
        actions: [
            SearchField {
                placeholderText: "Find athlete"
                keys: "Ctrl F"
            },
            AppButton {
                text: "Import…"
            },
            AppButton {
                id: button

                objectName: "primary"
                text: "Add athlete"
                primary: true
            }
        ]
        inspector: [
            SectionLabel {
                text: "Checks"
            },
            ToneMark {
                Layout.fillWidth: true
                tone: "good"
                text: "Next level after level 2, run on 20 Apr with every rep on target."
            },
            ToneMark {
                Layout.fillWidth: true
                tone: "watch"
                text: "E. Moreau raced yesterday: move or rest?"
            },
            ToneMark {
                Layout.fillWidth: true
                tone: "bad"
                text: "Injured to 10 May"
            },
            ToneMark {
                Layout.fillWidth: true
                text: "Recoveries ran 20 s longer than planned."
            },
            TextBox {
                Layout.fillWidth: true
                text: "300m. 7:00 Rec\n200m. 2:30 Rec. 200m. 5:00 Rec\n3 x 100m. 2:00 Rec between reps\n4 x 50m. 1:30 Rec between reps\n300m. 7:00 Rec"
            },
            TextBox {
                Layout.fillWidth: true
                placeholderText: "Notes"
            }
        ]

        Column {
            x: Theme.pageMargin
            y: Theme.margin
            spacing: Theme.margin

            GalleryChoices {
                id: choices
            }
            Row {
                spacing: Theme.gap

                Repeater {
                    model: ["max_velocity", "400", "800", "1500", "mile", "3000", "5000", "10000", "60min", "90min", "base"]

                    RungChip {
                        required property string modelData

                        rung: modelData
                        text: modelData
                    }
                }
            }
            GalleryFields {
                id: fields

                onMore: menu.popup()
            }
            Card {
                width: 600
                height: 150

                Column {
                    width: parent.width

                    Row {
                        TableHeader {
                            text: "Athlete"
                            sortable: true
                            sorted: 1
                            width: 200
                        }
                        TableHeader {
                            text: "400 m"
                            alignment: Text.AlignRight
                            width: 80
                        }
                    }
                    RowGround {
                        width: parent.width
                        height: Theme.rowHeight
                        chosen: true

                        BodyText {
                            x: Theme.gap
                            height: parent.height
                            text: "A. Okafor"
                        }
                    }
                    RowGround {
                        width: parent.width
                        height: Theme.rowHeight
                        focused: true
                    }
                }
            }
            EmptyState {
                glyph: "squad"
                title: "Nobody here yet"
                text: "Add athletes one by one, or paste a table from a spreadsheet."

                AppButton {
                    text: "Add athletes"
                    primary: true
                }
            }
        }
    }
    AppMenu {
        id: menu

        AppMenuItem {
            text: "Undo move session"
            glyph: "undo"
            keys: "Ctrl Z"
        }
        AppMenuLine {}
        AppMenuItem {
            text: "Show archived"
            checkable: true
            checked: true
        }
    }
    AppDialog {
        id: dialog

        title: "Remove A. Okafor?"
        subtitle: "Their 34 logged sessions go too. You can undo this."
        acceptText: "Remove"

        onAccepted: root.accepted = root.reps

        Column {
            Field {
                id: nameField

                width: 320
                placeholderText: "Type the name"
                text: "Okafor"
            }
            Spin {
                id: repsField

                label: "Reps"
                from: 2
                to: 12
                value: root.reps
                onValueModified: root.reps = value
            }
        }
    }
    Toast {
        id: toast
    }
}
