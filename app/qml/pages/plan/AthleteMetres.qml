// SPDX-License-Identifier: GPL-3.0-or-later
// Kilometres or minutes that the group and each of its athletes ran of those planned, at each pace of a cycle or of the season.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    /// 0 where none is chosen.
    required property real cycle
    required property int year
    /// Of the season, else of the cycle.
    property bool isSeason: false
    readonly property real amountWidth: Math.min(balances.inMinutes ? 46 : 41, (width - 58) / Math.max(1, balances.columns.length))
    readonly property string heading: balances.inMinutes ? qsTr("Each athlete, min run of planned") : qsTr(
        "Each athlete, km run of planned")

    visible: balances.count > 0
    spacing: 0

    AthleteBalances {
        id: balances

        workspace: root.cycle > 0 ? Workspace : null
        cycleId: root.cycle
        year: root.isSeason ? root.year : 0
    }
    Flow {
        spacing: Theme.step
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap

        TabChip {
            implicitHeight: 28
            text: qsTr("Cycle")
            Accessible.name: qsTr("Balance of the cycle")
            Binding on checked {
                value: !root.isSeason
            }
            onClicked: root.isSeason = false
        }
        TabChip {
            implicitHeight: 28
            text: qsTr("Season")
            Accessible.name: qsTr("Balance of the season")
            Binding on checked {
                value: root.isSeason
            }
            onClicked: root.isSeason = true
        }
        UnitChips {
            inMinutes: balances.inMinutes
            onChosen: inMinutes => balances.inMinutes = inMinutes
        }
    }
    BodyText {
        visible: text !== ""
        text: balances.easyDays
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap
    }
    SectionLabel {
        text: root.heading
    }
    RowLayout {
        spacing: 0

        TableHeader {
            text: qsTr("Athlete")
            leftPadding: Theme.step
            Layout.fillWidth: true
        }
        ListView {
            orientation: ListView.Horizontal
            interactive: false
            implicitWidth: root.amountWidth * balances.columns.length
            implicitHeight: Theme.rowHeight
            model: balances.columns
            delegate: TableHeader {
                required property string modelData

                width: root.amountWidth
                leftPadding: 0
                rightPadding: 0
                alignment: Text.AlignRight
                text: modelData
            }
        }
    }
    ListView {
        objectName: "athleteMetres"
        interactive: false
        implicitHeight: contentHeight
        model: balances
        Accessible.role: Accessible.List
        Accessible.name: root.heading
        Layout.fillWidth: true
        delegate: Item {
            id: row

            required property string name
            required property list<string> amounts
            required property string spoken
            required property bool isGroup

            width: ListView.view.width
            height: Theme.rowHeight - 8
            Accessible.role: Accessible.ListItem
            Accessible.name: spoken

            BodyText {
                x: Theme.step
                width: amountsList.x - x
                height: parent.height
                text: row.name
                font.pixelSize: Theme.tinySize
                font.weight: row.isGroup ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            ListView {
                id: amountsList

                x: parent.width - width
                width: root.amountWidth * row.amounts.length
                height: parent.height
                orientation: ListView.Horizontal
                interactive: false
                model: row.amounts
                delegate: BodyText {
                    required property string modelData

                    width: root.amountWidth
                    height: ListView.view.height
                    text: modelData
                    horizontalAlignment: Text.AlignRight
                    font.pixelSize: Theme.labelSize
                    color: Theme.secondary
                    Accessible.ignored: true
                }
            }
        }
    }
}
