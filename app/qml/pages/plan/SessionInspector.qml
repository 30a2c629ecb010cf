// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen session: what it is, how long it takes, everybody's targets, and what to look at before it.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property SessionCard card
    /// The cycle's own checks.
    required property CycleChecksModel remarks

    /// Another workout took the session's place, or what is expected was said: the keyboard goes back to the board.
    signal optionTaken

    function showOptions() {
        if (root.card.found)
            options.takeFocus();
    }
    function expect() {
        expectation.change();
    }
    function showAthletes() {
        if (root.card.found)
            targets.takeFocus();
    }

    spacing: Theme.gap

    SectionLabel {
        visible: cycleChecks.count > 0
        text: qsTr("Checks of the cycle")
    }
    ListView {
        id: cycleChecks

        visible: count > 0
        model: root.remarks
        Binding on implicitHeight {
            value: cycleChecks.contentHeight
            delayed: true
        }
        interactive: false
        spacing: Theme.step
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
        delegate: CheckLine {
            required property int index
            required property bool isFirst

            width: ListView.view.width
            keys: isFirst ? "F" : ""
            onMended: root.remarks.mend(index)
        }
    }
    SectionLabel {
        text: root.card.found ? root.card.when : qsTr("No session on this day")
    }
    BodyText {
        visible: !root.card.found
        text: qsTr("Choose a day with a session, or add one from the library.")
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
    ColumnLayout {
        visible: root.card.found
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin

        RowLayout {
            spacing: Theme.gap

            RungChip {
                rung: root.card.rung
                text: root.card.chip
            }
            BodyText {
                text: root.card.name
                font.pixelSize: Theme.headingSize
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }
        Card {
            implicitHeight: mainSet.implicitHeight + 2 * padding
            padding: 10
            Layout.fillWidth: true

            BodyText {
                id: mainSet

                width: parent.width
                text: root.card.text
                wrapMode: Text.WordWrap
            }
        }
        BodyText {
            visible: text !== ""
            text: root.card.note
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        WorkoutTimeline {
            id: timeline

            workspace: Workspace
            workout: root.card.workout
            group: root.card.groupId
            mainOnly: true
            lineColor: Theme.line
            mainLineColor: Theme.faint
            rungColors: Theme.rungColors
            implicitHeight: 70
            Layout.fillWidth: true
            Accessible.role: Accessible.Chart
            Accessible.name: qsTr("Session to scale")
            Accessible.description: spoken
        }
        BodyText {
            text: qsTr("%1 · %2").arg(timeline.mainText).arg(timeline.wholeText)
            font.pixelSize: Theme.tinySize
            color: Theme.secondary
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        InsightLine {
            visible: root.card.offer !== ""
            tone: "watch"
            text: root.card.offer
            names: []
            Layout.fillWidth: true
        }
        AppButton {
            visible: root.card.offer !== ""
            objectName: "speedOffer"
            text: qsTr("Max velocity instead")
            keys: "V"
            enabled: !Workspace.isReadOnly
            onClicked: root.card.takeOffer()
            Layout.leftMargin: Theme.step // room for its ring
        }
        SectionLabel {
            text: qsTr("Targets")
        }
        SessionTargets {
            id: targets

            sessionId: root.card.sessionId
            Layout.fillWidth: true
        }
        SessionOptions {
            id: options

            sessionId: root.card.sessionId
            onTaken: root.optionTaken()
            Layout.fillWidth: true
        }
        SessionExpectation {
            id: expectation

            card: root.card
            onClosed: root.optionTaken()
            Layout.fillWidth: true
        }
    }
    SectionLabel {
        visible: checks.count > 0
        text: qsTr("Checks")
    }
    ListView {
        id: checks

        model: root.card.checks
        // Its lines wrap: followed at once, the layout would go in circles while the session changes.
        Binding on implicitHeight {
            value: checks.contentHeight
            delayed: true
        }
        interactive: false
        spacing: Theme.step
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
        delegate: InsightLine {
            required property adviceLine modelData

            width: ListView.view.width
            tone: modelData.tone
            text: modelData.text
            names: modelData.names
        }
    }
}
