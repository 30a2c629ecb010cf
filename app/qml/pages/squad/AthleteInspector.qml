// SPDX-License-Identifier: GPL-3.0-or-later
// One athlete under the name: five paces with their sources, the curve, the latest results, and where they stand.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property AthleteCard card

    signal resultRequested
    /// `index`: place in the athlete's results.
    signal resultChangeRequested(index: int)

    spacing: Theme.gap
    visible: card.exists
    Layout.fillWidth: true

    ToneMark {
        tone: root.card.tone
        text: root.card.status
        Layout.fillWidth: true
    }
    AthletePaces {
        id: paces

        athlete: root.card.athlete
        name: root.card.name
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
        visible: paces.standing.length > 0
        text: qsTr("Speed and endurance")
        Layout.topMargin: Theme.gap
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
}
