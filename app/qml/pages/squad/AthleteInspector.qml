// SPDX-License-Identifier: GPL-3.0-or-later
// One athlete: who they are, five paces with their sources, the curve, and the latest results.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property AthleteCard card

    signal changeRequested
    signal removeRequested
    signal resultRequested
    /// `index`: place in the athlete's results.
    signal resultChangeRequested(index: int)

    spacing: Theme.gap
    visible: card.exists
    Layout.fillWidth: true

    AthleteHead {
        card: root.card
        onChangeRequested: root.changeRequested()
        onRemoveRequested: root.removeRequested()
    }
    ToneMark {
        tone: root.card.tone
        text: root.card.status
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
        Layout.fillWidth: true
    }
    BodyText {
        visible: !paces.isKnown
        text: qsTr("No result says yet how fast %1 is. Add a race or a time trial.").arg(root.card.name)
        wrapMode: Text.WordWrap
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
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
        athlete: root.card.athlete
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
    ResultsList {
        athlete: root.card.athlete
        onAddRequested: root.resultRequested()
        onChangeRequested: index => root.resultChangeRequested(index)
        onRemoveRequested: index => root.card.removeResult(index)
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true
    }
    SectionLabel {
        visible: root.card.notes !== ""
        text: qsTr("Notes")
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true
    }
    BodyText {
        visible: root.card.notes !== ""
        text: root.card.notes
        wrapMode: Text.WordWrap
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }

    PacesModel {
        id: paces

        workspace: Workspace
        athlete: root.card.athlete
    }
}
