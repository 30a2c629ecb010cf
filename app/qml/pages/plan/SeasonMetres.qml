// SPDX-License-Identifier: GPL-3.0-or-later
// The metres or minutes at each pace, a column a cycle, of the group or of one athlete: what was run, or, paler, what is planned.
import QtQuick
import QtQuick.Layouts
import Fivepace

Card {
    id: root

    required property SeasonBalance balance

    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    RowLayout {
        id: heading

        width: parent.width
        spacing: Theme.step

        SectionLabel {
            id: title

            text: root.balance.inMinutes ? qsTr("Minutes at each pace") : qsTr("Metres at each pace")
            Layout.fillWidth: true
        }
        Combo {
            visible: count > 0
            label: qsTr("Whose balance")
            implicitWidth: 150
            implicitHeight: 28
            model: root.balance.names
            currentIndex: root.balance.place
            onActivated: index => root.balance.place = index
        }
        UnitChips {
            inMinutes: root.balance.inMinutes
            onChosen: inMinutes => root.balance.inMinutes = inMinutes
        }
    }
    BodyText {
        visible: chart.count === 0
        y: heading.height + Theme.gap
        width: parent.width
        text: qsTr("The group has no cycle in this year.")
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
    }
    ListView {
        id: chart

        /// Of "Cycle 5" there is room for "5" then, and the heading says the unit.
        readonly property bool isNarrow: columnWidth < 52
        /// No room for the amounts: the tips have them.
        readonly property bool isTight: columnWidth < 26
        readonly property real columnWidth: Math.min(160, (width - (count - 1) * spacing) / Math.max(1, count))

        y: heading.height + Theme.gap
        width: parent.width
        height: parent.height - y
        orientation: ListView.Horizontal
        interactive: false
        spacing: count > 12 ? 2 : Theme.gap
        model: root.balance.columns
        Accessible.role: Accessible.Chart
        Accessible.name: title.text
        delegate: Item {
            id: column

            required property seasonColumn modelData

            width: chart.columnWidth
            height: chart.height
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.name, modelData.total].join(", ") + ": " + modelData.spoken

            HoverHandler {
                id: hover
            }
            Tip {
                shown: hover.hovered
                text: column.Accessible.name
            }
            ListView {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: name.top
                anchors.bottomMargin: Theme.step
                width: Math.min(72, Math.max(parent.width * 0.6, Math.min(34, parent.width * 0.85)))
                height: contentHeight
                interactive: false
                verticalLayoutDirection: ListView.BottomToTop
                spacing: 1
                model: column.modelData.parts
                opacity: column.modelData.isPlanned ? 0.4 : 1
                delegate: Rectangle {
                    required property columnPart modelData

                    width: ListView.view.width
                    height: Math.max(1, (column.height - 40) * modelData.share)
                    color: Theme.rungColor(modelData.rung)
                }
            }
            BodyText {
                id: name

                anchors.bottom: chart.isTight ? parent.bottom : total.top
                width: parent.width
                text: chart.isNarrow ? column.modelData.name.split(" ").pop() : column.modelData.name
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: chart.columnWidth < 16 ? Theme.labelSize - 2 : Theme.labelSize
            }
            BodyText {
                id: total

                anchors.bottom: parent.bottom
                width: parent.width
                visible: !chart.isTight
                text: chart.isNarrow ? column.modelData.total.split("\u2009")[0] : column.modelData.total
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.labelSize
                color: Theme.secondary
            }
        }
    }
}
