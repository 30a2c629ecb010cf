// SPDX-License-Identifier: GPL-3.0-or-later
// One athlete's paces: what waits for approval, the five with their sources, the curve, and where they stand.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property real athlete
    required property string name

    spacing: Theme.gap

    PaceProposal {
        proposal: ProposalModel {
            id: proposal

            workspace: Workspace
            athlete: root.athlete
        }
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true
    }
    SectionLabel {
        text: paces.title
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true
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

        AppButton {
            objectName: "wholeLadder"
            text: qsTr("All paces…")
            onClicked: ladder.show(root.athlete, root.name)
        }
        AppButton {
            objectName: "setByHand"
            text: qsTr("Set by hand…")
            enabled: !Workspace.isReadOnly
            onClicked: handPace.set(root.athlete, "")
        }
        AppButton {
            objectName: "paceSettings"
            text: qsTr("How worked out…")
            onClicked: settings.show(root.athlete, root.name)
        }
        AppButton {
            visible: five.isOwn && five.groupName !== ""
            text: qsTr("Five as %1").arg(five.groupName)
            quiet: true
            enabled: !Workspace.isReadOnly
            onClicked: five.followGroup()
        }
        AppButton {
            objectName: "fiveAsRace"
            visible: !five.followsRace
            text: qsTr("Five as the race")
            quiet: true
            enabled: !Workspace.isReadOnly
            onClicked: five.followRace()
        }
        AppButton {
            visible: proposal.leftOut !== ""
            text: qsTr("Look at the left-out result again")
            quiet: true
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
        implicitHeight: 150
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
    Repeater {
        model: paces.standing

        BodyText {
            required property string modelData

            text: modelData
            wrapMode: Text.WordWrap
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            Layout.fillWidth: true
        }
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
