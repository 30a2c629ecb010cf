// SPDX-License-Identifier: GPL-3.0-or-later
// The latest results of one athlete, all of them on demand.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    property real athlete: 0
    property bool showAll: false
    readonly property int few: 5

    signal addRequested
    /// `index`: place in the athlete's results.
    signal removeRequested(index: int)

    spacing: 0
    onAthleteChanged: showAll = false

    RowLayout {
        SectionLabel {
            text: qsTr("Latest results")
            Layout.fillWidth: true
        }
        AppButton {
            text: qsTr("Add result…")
            quiet: true
            enabled: !Workspace.isReadOnly
            onClicked: root.addRequested()
        }
    }
    ListView {
        interactive: false
        implicitHeight: contentHeight
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Results")
        model: ResultsModel {
            id: results

            workspace: Workspace
            athlete: root.athlete
            most: root.showAll ? 0 : root.few
        }
        delegate: ResultRow {
            width: ListView.view.width // qmllint disable unqualified
            onRemoveRequested: root.removeRequested(resultIndex)
        }
    }
    AppButton {
        visible: results.total > root.few
        text: root.showAll ? qsTr("Show the latest only") : qsTr("Show all %1").arg(results.total)
        quiet: true
        onClicked: root.showAll = !root.showAll
    }
}
