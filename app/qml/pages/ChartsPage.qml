// SPDX-License-Identifier: GPL-3.0-or-later
// What the logged times say of one athlete: rep times in their band, percent of target, means, the speed curve, the balance.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

PageFrame {
    id: root

    // What pictures of the page are taken of.
    readonly property alias chart: chart
    readonly property alias tableSwitch: tableSwitch

    property real athlete: 0
    /// What was chosen stays with the next athlete; at the start it is the length run most often.
    function openAthlete(id: real) {
        const isFirst = athletes.rowOf(root.athlete) < 0;
        root.athlete = id;
        if (isFirst && chart.lengths.length > 0)
            chart.distance = chart.lengths[0].metres;
    }
    /// The numbers of the chart, as its table shows them.
    function copyRequested() {
        copier.copyRows(chart.table, chart.title);
    }
    function exportChart() {
        Files.save(qsTr("Export chart"), qsTr("Picture or table (*.png *.pdf *.svg *.csv)"), chart.title.replace(/[\/\\:]/g, "-") + ".png", "png", path => {
            if (chart.exportTo(path))
                Workspace.say(qsTr("Saved %1").arg(path));
        });
    }

    title: qsTr("Charts")
    hasInspector: athletes.count > 0
    inspectorName: qsTr("What it says")
    inspectorWidth: 270
    /// Shows somebody, one who has times, where the one who was shown is not there: at the start, in another squad, after a removal.
    function keepAthlete() {
        if (athletes.count === 0 || athletes.rowOf(root.athlete) >= 0)
            return;
        const ran = chart.whoRanLast();
        root.openAthlete(athletes.rowOf(ran) >= 0 ? ran : athletes.athleteAt(0));
    }
    Component.onCompleted: root.keepAthlete()

    beside: RowLayout {
        spacing: Theme.gap

        Combo {
            label: qsTr("Athlete")
            implicitWidth: 180
            model: athletes
            textRole: "name"
            currentIndex: athletes.count > 0 ? athletes.rowOf(root.athlete) : -1
            onActivated: index => root.openAthlete(athletes.athleteAt(index))
        }
        Combo {
            label: qsTr("Length of rep")
            implicitWidth: 140
            visible: chart.ofReps
            model: [qsTr("All lengths")].concat(chart.lengths.map(length => length.label))
            currentIndex: chart.lengths.findIndex(length => length.metres === chart.distance) + 1
            onActivated: index => chart.distance = index === 0 ? 0 : chart.lengths[index - 1].metres
        }
        Combo {
            label: qsTr("Since")
            implicitWidth: 140
            visible: chart.ofReps
            model: [qsTr("All sessions"), qsTr("Last 4 weeks"), qsTr("Last 12 weeks")]
            onActivated: index => chart.lastDays = [0, 28, 84][index]
        }
    }
    actions: AppButton {
        text: qsTr("Export…")
        primary: true
        enabled: athletes.count > 0
        obstacle: qsTr("There is nothing to draw yet.")
        onClicked: root.exportChart()
    }

    TableCopier {
        id: copier

        workspace: Workspace
    }
    AthletesModel {
        id: athletes

        workspace: Workspace
        onModelReset: root.keepAthlete()
        onCountChanged: root.keepAthlete()
    }

    inspector: ChartFigures {
        chart: chart
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.margin
        spacing: Theme.margin - 4
        visible: athletes.count > 0

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                id: tabs

                width: parent.width
                spacing: Theme.gap - 2

                ListView {
                    orientation: ListView.Horizontal
                    interactive: contentWidth > width
                    clip: true
                    spacing: Theme.gap - 2
                    implicitHeight: Theme.controlHeight
                    model: chart.kindNames
                    Layout.fillWidth: true
                    Accessible.role: Accessible.PageTabList
                    Accessible.name: qsTr("Kind of chart")
                    delegate: TabChip {
                        required property int index
                        required property string modelData

                        text: modelData
                        Binding on checked {
                            value: chart.kind === chart.kinds[index]
                        }
                        onClicked: chart.kind = chart.kinds[index]
                    }
                }
                AppSwitch {
                    id: tableSwitch

                    text: qsTr("Table")
                }
            }
            ChartView {
                id: chart

                objectName: "chartView"
                anchors.top: tabs.bottom
                anchors.topMargin: Theme.gap
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                visible: !tableSwitch.checked
                workspace: Workspace
                athleteId: root.athlete
                dark: Theme.dark
                fontFamily: Theme.family
                Accessible.role: Accessible.Chart
                Accessible.name: title
                Accessible.description: summary
            }
            ChartTable {
                anchors.fill: chart
                visible: tableSwitch.checked
                rows: visible ? chart.table : []
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: athletes.count === 0
        glyph: "charts"
        title: qsTr("Nothing to draw yet")
        text: qsTr("Add athletes and log a session; each rep then stands here in its band.")

        AppButton {
            text: qsTr("Open Squad")
            primary: true
            onClicked: Navigator.show("Squad")
        }
    }
}
