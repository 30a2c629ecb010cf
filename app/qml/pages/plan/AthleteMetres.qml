// SPDX-License-Identifier: GPL-3.0-or-later
// Kilometres that each athlete of the group ran of those planned, at each of the five paces of a cycle.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    /// 0 where none is chosen.
    required property real cycle
    readonly property real amountWidth: 41

    visible: balances.count > 0
    spacing: 0

    AthleteBalances {
        id: balances

        workspace: root.cycle > 0 ? Workspace : null
        cycleId: root.cycle
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
        text: qsTr("Each athlete, km run of planned")
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
        Accessible.name: qsTr("Each athlete, km run of planned")
        Layout.fillWidth: true
        delegate: Item {
            id: row

            required property string name
            required property list<string> amounts
            required property string spoken

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
