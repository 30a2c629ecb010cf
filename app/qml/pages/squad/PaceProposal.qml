// SPDX-License-Identifier: GPL-3.0-or-later
// What new results would change, rung by rung, until the coach decides. It holds nothing up meanwhile.
import QtQuick
import QtQuick.Layouts
import Fivepace

Card {
    id: root

    required property ProposalModel proposal
    readonly property real timeWidth: 58

    visible: proposal.isWaiting
    padding: Theme.step * 3
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    ColumnLayout {
        width: root.width - 2 * root.padding
        spacing: Theme.gap

        BodyText {
            id: title

            text: root.proposal.count > 0 ? qsTr("New paces to approve") : qsTr("A new result that changes no pace")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        BodyText {
            text: root.proposal.results
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        ListView {
            id: list

            visible: count > 0
            implicitHeight: contentHeight
            interactive: false
            model: root.proposal
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Per 400 m before and after")

            header: Row {
                BodyText {
                    width: list.width - 3 * root.timeWidth
                    text: qsTr("per 400 m")
                    color: Theme.secondary
                    font.pixelSize: Theme.tinySize
                }
                Repeater {
                    model: [qsTr("before"), qsTr("after"), ""]

                    BodyText {
                        required property string modelData

                        width: root.timeWidth
                        text: modelData
                        color: Theme.secondary
                        font.pixelSize: Theme.tinySize
                        horizontalAlignment: Text.AlignRight
                    }
                }
            }
            delegate: Row {
                id: line

                required property string name
                required property string rung
                required property string before
                required property string after
                required property string difference
                required property string spoken

                Accessible.role: Accessible.ListItem
                Accessible.name: spoken

                Item {
                    width: list.width - 3 * root.timeWidth
                    height: Theme.denseRowHeight - 4

                    RungChip {
                        anchors.verticalCenter: parent.verticalCenter
                        rung: line.rung
                        text: line.name
                    }
                }
                Figure {
                    text: line.before
                    color: Theme.secondary
                }
                Figure {
                    text: line.after
                }
                Figure {
                    text: line.difference
                    color: Theme.secondary
                }
            }
        }
        RowLayout {
            spacing: Theme.gap

            AppButton {
                objectName: "approvePaces"
                text: qsTr("Approve")
                enabled: !Workspace.isReadOnly
                onClicked: root.proposal.approve()
            }
            AppButton {
                objectName: "keepPaces"
                text: qsTr("Keep the old")
                tip: qsTr("The result stays in the list and is left out of the paces")
                enabled: !Workspace.isReadOnly
                onClicked: root.proposal.keepOld()
            }
        }
        AppButton {
            visible: root.proposal.athletesWaiting > 1
            text: qsTr("Approve for all %1 athletes who wait").arg(root.proposal.athletesWaiting)
            quiet: true
            enabled: !Workspace.isReadOnly
            onClicked: root.proposal.approveAll()
        }
    }

    component Figure: BodyText {
        width: root.timeWidth
        height: Theme.denseRowHeight - 4
        horizontalAlignment: Text.AlignRight
        font.pixelSize: Theme.smallSize
        Accessible.ignored: true
    }
}
