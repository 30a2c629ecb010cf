// SPDX-License-Identifier: GPL-3.0-or-later
// One athlete's paces: what waits for approval, the five with their sources, and the curve.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property real athlete
    required property string name
    /// Where the athlete stands between speed and endurance, a sentence each.
    readonly property var standing: paces.standing

    spacing: Theme.gap

    component SmallButton: AppButton {
        implicitHeight: Theme.denseRowHeight - 4
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        font.pixelSize: Theme.tinySize
    }

    PaceProposal {
        proposal: ProposalModel {
            id: proposal

            workspace: Workspace
            athlete: root.athlete
        }
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.step
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true

        SectionLabel {
            text: paces.title
            Layout.fillWidth: true
        }
        PaceViewChips {
            visible: paces.isKnown
        }
    }
    FivePacesTable {
        visible: paces.isKnown
        paces: paces
        five: five
        Layout.fillWidth: true
    }
    BodyText {
        visible: !paces.isKnown
        text: qsTr("No result says yet how fast %1 is. Add a race or a time trial.").arg(root.name)
        wrapMode: Text.WordWrap
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }
    BodyText {
        visible: text !== ""
        text: paces.method
        wrapMode: Text.WordWrap
        color: Theme.secondary
        font.pixelSize: Theme.labelSize
        Layout.fillWidth: true
    }
    BodyText {
        visible: proposal.leftOut !== ""
        text: qsTr("Left out of the paces: %1").arg(proposal.leftOut)
        wrapMode: Text.WordWrap
        color: Theme.secondary
        font.pixelSize: Theme.labelSize
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.step
        Layout.fillWidth: true

        SmallButton {
            objectName: "wholeLadder"
            text: qsTr("All paces…")
            onClicked: ladder.show(root.athlete, root.name)
        }
        SmallButton {
            objectName: "setByHand"
            text: qsTr("Set by hand…")
            enabled: !Workspace.isReadOnly
            onClicked: handPace.set(root.athlete, "")
        }
        SmallButton {
            objectName: "paceSettings"
            text: qsTr("Method…")
            onClicked: settings.show(root.athlete, root.name)
        }
        SmallButton {
            visible: five.isOwn && five.groupName !== ""
            text: qsTr("Five as %1").arg(five.groupName)
            enabled: !Workspace.isReadOnly
            onClicked: five.followGroup()
        }
        SmallButton {
            objectName: "fiveAsRace"
            visible: !five.followsRace
            text: qsTr("Five as the race")
            enabled: !Workspace.isReadOnly
            onClicked: five.followRace()
        }
        SmallButton {
            visible: proposal.leftOut !== ""
            text: qsTr("Look at the left-out result again")
            enabled: !Workspace.isReadOnly
            onClicked: proposal.askAgain()
        }
    }
    SectionLabel {
        visible: !curve.isEmpty
        text: qsTr("Seconds per 400 m")
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true
    }
    SpeedCurve {
        id: curve

        visible: !isEmpty
        workspace: Workspace
        athlete: root.athlete
        lineColor: Theme.text
        gridColor: Theme.line
        textColor: Theme.faint
        groundColor: Theme.surface
        rungColors: Theme.rungColors
        fontFamily: Theme.family
        fontSize: Theme.labelSize
        implicitHeight: 118
        Layout.fillWidth: true
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Seconds per 400 m")
        Accessible.description: spoken
    }
    BodyText {
        visible: !curve.isEmpty
        text: qsTr("● own result   ○ worked out   - - Horwill’s rule")
        color: Theme.faint
        font.pixelSize: Theme.labelSize
        Layout.fillWidth: true
    }

    PacesModel {
        id: paces

        workspace: Workspace
        athlete: root.athlete
    }
    FivePacesDraft {
        id: five

        workspace: Workspace
        athlete: root.athlete
    }
    LadderDialog {
        id: ladder

        onHandPaceRequested: rung => handPace.set(root.athlete, rung)
    }
    HandPaceDialog {
        id: handPace
    }
    PaceSettingsDialog {
        id: settings
    }
}
