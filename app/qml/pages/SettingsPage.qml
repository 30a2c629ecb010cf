// SPDX-License-Identifier: GPL-3.0-or-later
// The squad's own details, how the program looks on this machine, and the file.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

PageFrame {
    id: root

    readonly property int fieldWidth: 240
    readonly property bool editable: Workspace.isOpen && !Workspace.isReadOnly

    function showSecondsAlone(alone: bool) {
        Settings.secondsAlone = alone;
        Workspace.refresh();
    }

    function showBackupPlaces() {
        scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, backupPlace.mapToItem(column, 0, 0).y));
        backupPlace.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Settings")

    SquadDraft {
        id: draft

        workspace: Workspace
    }
    PaceSettingsDraft {
        id: paces

        workspace: Workspace
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * Theme.pageMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}

        ColumnLayout {
            id: column

            x: Theme.pageMargin
            y: Theme.margin
            width: Math.min(720, scroll.width - 2 * Theme.pageMargin)
            spacing: Theme.margin

            SettingsCard {
                title: qsTr("Squad")

                SettingsLine {
                    title: qsTr("Club")
                    note: qsTr("Printed on session sheets")

                    Field {
                        implicitWidth: root.fieldWidth
                        label: qsTr("Club")
                        enabled: root.editable
                        text: draft.club
                        onTextEdited: draft.club = text
                        onEditingFinished: draft.save()
                    }
                }
                SettingsLine {
                    title: qsTr("Coach")

                    Field {
                        implicitWidth: root.fieldWidth
                        label: qsTr("Coach")
                        enabled: root.editable
                        text: draft.coach
                        onTextEdited: draft.coach = text
                        onEditingFinished: draft.save()
                    }
                }
                SettingsLine {
                    title: qsTr("Venue")
                    note: qsTr("Offered for new sessions")

                    Field {
                        implicitWidth: root.fieldWidth
                        label: qsTr("Venue")
                        enabled: root.editable
                        text: draft.venue
                        onTextEdited: draft.venue = text
                        onEditingFinished: draft.save()
                    }
                }
                SettingsLine {
                    title: qsTr("Start time")
                    note: qsTr("Offered for new sessions")

                    Field {
                        implicitWidth: root.fieldWidth
                        label: qsTr("Start time")
                        enabled: root.editable
                        text: draft.start
                        error: draft.startIssue
                        onTextEdited: draft.start = text
                        onEditingFinished: draft.save()
                    }
                }
                SettingsLine {
                    title: qsTr("Recovery of 400 m sprinters")
                    note: qsTr("After reps over 50 m, in percent of what the others take")

                    Spin {
                        label: qsTr("Recovery of 400 m sprinters")
                        unit: "%"
                        enabled: root.editable
                        from: 150
                        to: 200
                        stepSize: 5
                        value: draft.sprinterRecoveryPercent
                        onValueModified: {
                            draft.sprinterRecoveryPercent = value;
                            draft.save();
                        }
                    }
                }
            }
            SettingsCard {
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
            SettingsCard {
                title: qsTr("This computer")

                SettingsLine {
                    title: qsTr("Colours")

                    Repeater {
                        model: [
                            {
                                code: "system",
                                text: qsTr("As the system")
                            },
                            {
                                code: "light",
                                text: qsTr("Light")
                            },
                            {
                                code: "dark",
                                text: qsTr("Dark")
                            }
                        ]

                        TabChip {
                            required property var modelData

                            text: modelData.text
                            checked: Settings.theme === modelData.code
                            onClicked: Settings.theme = modelData.code
                        }
                    }
                }
                SettingsLine {
                    title: qsTr("Paper")

                    Repeater {
                        model: [
                            {
                                code: "a4",
                                text: qsTr("A4")
                            },
                            {
                                code: "letter",
                                text: qsTr("Letter")
                            }
                        ]

                        TabChip {
                            required property var modelData

                            text: modelData.text
                            checked: Settings.paper === modelData.code
                            onClicked: Settings.paper = modelData.code
                        }
                    }
                }
                SettingsLine {
                    title: qsTr("Times from 60 to 100 s")

                    TabChip {
                        text: "1:00.3"
                        checked: !Settings.secondsAlone
                        onClicked: root.showSecondsAlone(false)
                    }
                    TabChip {
                        text: "60.3"
                        checked: Settings.secondsAlone
                        onClicked: root.showSecondsAlone(true)
                    }
                }
                SettingsLine {
                    title: qsTr("Reduced motion")
                    note: qsTr("Nothing slides or fades")

                    AppSwitch {
                        Accessible.name: qsTr("Reduced motion")
                        checked: Settings.reducedMotion
                        onToggled: Settings.reducedMotion = checked
                    }
                }
            }
            SettingsCard {
                title: qsTr("Squad file")

                SettingsLine {
                    title: Workspace.filePath
                    note: qsTr("Every change is stored here at once. A checked copy holds everything, the undo steps too.")

                    AppButton {
                        text: qsTr("Save a checked copy…")
                        onClicked: Navigator.saveCopyRequested()
                    }
                }
                SettingsLine {
                    title: qsTr("Backups")
                    note: qsTr("Made on closing and every 30 minutes of work")

                    AppButton {
                        text: qsTr("Show them")
                        onClicked: Navigator.show("Backups")
                    }
                }
                SettingsLine {
                    title: qsTr("Folder for backups")
                    note: qsTr("Empty: \"Fivepace backups\" in your documents")

                    Field {
                        id: backupPlace

                        implicitWidth: root.fieldWidth
                        label: qsTr("Folder for backups")
                        text: Settings.backupPlace
                        onEditingFinished: Settings.backupPlace = text
                    }
                }
                SettingsLine {
                    title: qsTr("Second folder")
                    note: qsTr("On another disk or stick, should this one fail")

                    Field {
                        implicitWidth: root.fieldWidth
                        label: qsTr("Second folder for backups")
                        text: Settings.secondBackupPlace
                        onEditingFinished: Settings.secondBackupPlace = text
                    }
                }
                SettingsLine {
                    title: qsTr("Another squad")

                    AppButton {
                        text: qsTr("New squad…")
                        onClicked: Navigator.newSquadRequested()
                    }
                    AppButton {
                        text: qsTr("Open…")
                        onClicked: Navigator.openSquadRequested()
                    }
                }
            }
            SettingsCard {
                title: qsTr("About")

                SettingsLine {
                    title: qsTr("Fivepace %1").arg(Qt.application.version)
                    note: qsTr("Free software under the GNU General Public License, version 3 or later. Made with Qt (LGPL 3), QCustomPlot (GPL 3) and SQLite (public domain). The 400 m pace workouts are those published by M. Tosques.")
                }
            }
        }
    }
}
