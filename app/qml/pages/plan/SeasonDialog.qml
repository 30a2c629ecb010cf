// SPDX-License-Identifier: GPL-3.0-or-later
// Plans a season up to its race, and shows its phases and cycles with the reasons before they are made.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    signal made(cycle: real)

    function plan(group: real) {
        if (!draft.begin(group))
            return;
        root.open();
        startField.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Plan the season")
    acceptText: qsTr("Plan the season")
    canAccept: draft.isValid
    onAccepted: {
        const cycle = draft.save();
        if (cycle !== 0)
            root.made(cycle);
    }

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        SeasonDraft {
            id: draft

            workspace: Workspace
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("First day")

                Field {
                    id: startField

                    objectName: "seasonStart"
                    label: qsTr("First day")
                    text: draft.start
                    error: draft.startIssue
                    onTextEdited: draft.start = text
                    Layout.preferredWidth: 200
                }
            }
            FormField {
                caption: qsTr("Up to")

                Combo {
                    objectName: "seasonRace"
                    label: qsTr("Up to which race")
                    model: draft.races
                    currentIndex: draft.race
                    onActivated: index => draft.race = index
                    Layout.preferredWidth: 260
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            visible: draft.isNewRace
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Name, if it has one")

                Field {
                    objectName: "seasonRaceName"
                    label: qsTr("Name of the race")
                    text: draft.raceName
                    onTextEdited: draft.raceName = text
                    Layout.fillWidth: true
                }
            }
            FormField {
                caption: qsTr("Day of the race")

                Field {
                    objectName: "seasonRaceDate"
                    label: qsTr("Day of the race")
                    text: draft.raceDate
                    error: draft.raceDateIssue
                    onTextEdited: draft.raceDate = text
                    Layout.fillWidth: true
                }
            }
            FormField {
                caption: qsTr("Distance")

                Field {
                    label: qsTr("Distance")
                    text: draft.raceDistance
                    error: draft.raceDistanceIssue
                    onTextEdited: draft.raceDistance = text
                    Layout.preferredWidth: 100
                }
            }
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Days of a cycle")

                Spin {
                    label: qsTr("Days of a cycle")
                    from: 7
                    to: 28
                    value: draft.cycleDays
                    onValueModified: draft.cycleDays = value
                }
            }
            FormField {
                caption: qsTr("Layout")

                Combo {
                    label: qsTr("Layout")
                    model: draft.layouts
                    currentIndex: draft.layout
                    onActivated: index => draft.layout = index
                    Layout.fillWidth: true
                }
            }
        }
        FormField {
            caption: qsTr("Sixth session of each cycle, beside the five")

            Combo {
                objectName: "seasonSixth"
                label: qsTr("Sixth session of each cycle")
                model: draft.sixths
                currentIndex: draft.sixth
                onActivated: index => draft.sixth = index
                Layout.fillWidth: true
            }
        }
        BodyText {
            visible: !draft.isNewRace && text !== ""
            text: draft.raceDateIssue
            color: Theme.bad
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        SectionLabel {
            visible: preview.count > 0
            text: qsTr("What it will be")
        }
        ListView {
            id: preview

            implicitHeight: Math.min(contentHeight, 180)
            interactive: contentHeight > height
            clip: true
            model: root.visible ? draft.preview : []
            Layout.preferredWidth: 500
            Layout.fillWidth: true
            delegate: RowLayout {
                id: line

                required property plannedStretch modelData

                width: ListView.view.width
                height: 22
                spacing: Theme.gap

                BodyText {
                    text: line.modelData.dates
                    color: Theme.secondary
                    font.pixelSize: Theme.smallSize
                    Layout.preferredWidth: 130
                }
                BodyText {
                    text: line.modelData.name
                    font.pixelSize: Theme.smallSize
                    font.weight: line.modelData.isPhase ? Font.DemiBold : Font.Normal
                    leftPadding: line.modelData.isPhase ? 0 : Theme.margin
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                BodyText {
                    text: line.modelData.detail
                    color: Theme.secondary
                    font.pixelSize: Theme.smallSize
                }
            }
        }
        SectionLabel {
            visible: why.count > 0
            text: qsTr("Why")
        }
        ListView {
            id: why

            implicitHeight: Math.min(contentHeight, 120)
            interactive: contentHeight > height
            clip: true
            spacing: 2
            model: root.visible ? draft.reasons : []
            Layout.fillWidth: true
            delegate: BodyText {
                required property string modelData

                width: ListView.view.width
                text: modelData
                font.pixelSize: Theme.smallSize
                color: Theme.secondary
                wrapMode: Text.Wrap
            }
        }
    }
}
