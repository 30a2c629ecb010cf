// SPDX-License-Identifier: GPL-3.0-or-later
// Under the checks of a season: it in numbers, what was run at each pace of what was planned, and what is to come. As much as there is
// room for.
import QtQuick
import Fivepace

Column {
    id: root

    required property SeasonBalance balance
    /// Each pace has room too, and what is to come.
    required property bool hasPaces
    required property bool hasDates
    property bool isBare: false

    signal dateChosen(kind: string, id: real)

    topPadding: root.isBare ? 0 : Theme.gap + Theme.step
    spacing: Theme.gap

    ToneMark {
        visible: root.isBare
        width: parent.width
        tone: "good"
        text: qsTr("Nothing to mend in the cycles to come.")
    }
    ListView {
        width: parent.width
        height: contentHeight
        interactive: false
        spacing: Theme.step
        model: root.balance.facts
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The season in numbers")
        delegate: BodyText {
            required property string modelData

            width: ListView.view.width
            text: modelData
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
        }
    }
    SectionLabel {
        visible: paces.visible
        topPadding: Theme.step
        text: qsTr("Each pace, run of planned")
    }
    ListView {
        id: paces

        visible: root.hasPaces && count > 0
        width: parent.width
        height: contentHeight
        interactive: false
        model: root.balance.paces
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Each pace, run of planned")
        delegate: Item {
            id: pace

            required property seasonPace modelData

            width: ListView.view.width
            height: 20
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.spoken

            BodyText {
                width: 76
                height: parent.height
                text: pace.modelData.name
                font.pixelSize: Theme.tinySize
                Accessible.ignored: true
            }
            Rectangle {
                x: 80
                y: 6
                width: Math.max(2, (metres.x - x - Theme.gap) * pace.modelData.planned)
                height: 8
                radius: 4
                color: Theme.hairline
            }
            Rectangle {
                x: 80
                y: 6
                visible: pace.modelData.done > 0
                width: Math.max(4, (metres.x - x - Theme.gap) * pace.modelData.done)
                height: 8
                radius: 4
                color: Theme.rungColor(pace.modelData.rung)
            }
            BodyText {
                id: metres

                x: minutes.x - width
                width: 104
                height: parent.height
                text: pace.modelData.metres
                horizontalAlignment: Text.AlignRight
                font.pixelSize: Theme.labelSize
                color: Theme.secondary
                Accessible.ignored: true
            }
            BodyText {
                id: minutes

                x: parent.width - width
                width: 88
                height: parent.height
                text: pace.modelData.minutes
                horizontalAlignment: Text.AlignRight
                font.pixelSize: Theme.labelSize
                color: Theme.secondary
                Accessible.ignored: true
            }
        }
    }
    SectionLabel {
        visible: dates.visible
        topPadding: Theme.step
        text: qsTr("What is to come")
    }
    ListView {
        id: dates

        visible: root.hasDates && count > 0
        width: parent.width
        height: contentHeight
        interactive: false
        model: root.balance.coming
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What is to come")
        delegate: Item {
            id: date

            required property seasonDate modelData

            width: ListView.view.width
            height: 24
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.name, modelData.dates, modelData.when].join(", ")

            Rectangle {
                anchors.fill: parent
                anchors.margins: -1
                anchors.leftMargin: -Theme.step
                anchors.rightMargin: -Theme.step
                radius: Theme.chipRadius
                color: hover.hovered ? Theme.hover : "transparent"
            }
            HoverHandler {
                id: hover
            }
            TapHandler {
                onTapped: root.dateChosen(date.modelData.kind, date.modelData.itemId)
            }
            BodyText {
                width: 128
                height: parent.height
                text: date.modelData.dates
                font.pixelSize: Theme.tinySize
                color: Theme.secondary
                Accessible.ignored: true
            }
            BodyText {
                x: 132
                width: when.x - x - Theme.gap
                height: parent.height
                text: date.modelData.name
                font.pixelSize: Theme.tinySize
                font.weight: date.modelData.kind === "race" ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            BodyText {
                id: when

                anchors.right: parent.right
                height: parent.height
                text: date.modelData.when
                font.pixelSize: Theme.tinySize
                color: Theme.secondary
                Accessible.ignored: true
            }
        }
    }
}
