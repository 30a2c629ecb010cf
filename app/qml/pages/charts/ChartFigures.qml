// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind a chart, and what the rules say.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property ChartView chart

    spacing: Theme.gap

    SectionLabel {
        text: root.chart.title
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    ListView {
        implicitHeight: contentHeight
        interactive: false
        model: root.chart.figures
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Figures")
        delegate: Item {
            id: entry

            required property chartFigure modelData

            width: ListView.view.width
            height: figure.height + 16
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.label + ": " + [modelData.figure, modelData.note].join(", ")

            Column {
                id: figure

                y: 8
                width: parent.width
                spacing: 2

                BodyText {
                    text: entry.modelData.label
                    font.pixelSize: Theme.tinySize
                    color: Theme.secondary
                }
                BodyText {
                    text: entry.modelData.figure
                    font.pixelSize: Theme.figureSize
                }
                BodyText {
                    width: parent.width
                    visible: text !== ""
                    text: entry.modelData.note
                    font.pixelSize: Theme.tinySize
                    color: Theme.secondary
                    wrapMode: Text.WordWrap
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.hairline
            }
        }
    }
    BodyText {
        text: root.chart.summary
        font.pixelSize: Theme.tinySize
        color: Theme.secondary
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    SectionLabel {
        visible: advice.count > 0
        text: qsTr("What it says")
    }
    ListView {
        id: advice

        implicitHeight: contentHeight
        interactive: false
        spacing: Theme.step
        model: root.chart.advice
        Layout.fillWidth: true
        delegate: ToneMark {
            required property adviceLine modelData

            width: ListView.view.width
            tone: modelData.tone
            text: modelData.text
        }
    }
}
