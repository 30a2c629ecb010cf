// SPDX-License-Identifier: GPL-3.0-or-later
// The results of one athlete, newest first: the latest few, or all of them in a list that scrolls, over one distance or
// all. Up and down walk, Enter changes, Delete removes.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

ColumnLayout {
    id: root

    property real athlete: 0
    property bool showAll: false
    readonly property int few: 5
    readonly property int most: 8

    signal addRequested
    /// `index`: place in the athlete's results.
    signal changeRequested(index: int)
    signal removeRequested(index: int)

    spacing: 0
    onAthleteChanged: showAll = false

    RowLayout {
        SectionLabel {
            text: root.showAll ? qsTr("Results") : qsTr("Latest results")
            Layout.fillWidth: true
        }
        AppButton {
            text: qsTr("Add result…")
            quiet: true
            enabled: !Workspace.isReadOnly
            onClicked: root.addRequested()
        }
    }
    Combo {
        objectName: "resultDistances"
        visible: root.showAll && results.distances.length > 2
        label: qsTr("Results over")
        model: results.distances
        currentIndex: results.distanceChoice
        onActivated: index => results.distanceChoice = index
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.step
    }
    FontMetrics {
        id: timeFont

        font.family: Theme.family
        font.pixelSize: Theme.textSize
    }
    ListView {
        id: list

        readonly property real fractionWidth: timeFont.advanceWidth(results.widestFraction)
        readonly property ResultRow current: currentItem as ResultRow
        readonly property real rowHeight: Theme.rowHeight + Theme.gap

        objectName: "resultList"
        interactive: count > root.most
        implicitHeight: Math.min(count, root.most) * rowHeight
        clip: interactive
        activeFocusOnTab: count > 0 || activeFocus
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Results")
        T.ScrollBar.vertical: AppScrollBar {}
        onActiveFocusChanged: currentIndex = Math.max(0, currentIndex)
        Keys.onReturnPressed: current.changeRequested()
        Keys.onEnterPressed: current.changeRequested()
        Keys.onDeletePressed: if (!Workspace.isReadOnly)
            current.removeRequested()
        model: ResultsModel {
            id: results

            workspace: Workspace
            athlete: root.athlete
            most: root.showAll ? 0 : root.few
        }
        delegate: ResultRow {
            width: list.width - (list.interactive ? Theme.gap + 2 : 0)
            fractionWidth: list.fractionWidth
            focused: ListView.isCurrentItem && list.activeFocus
            onPressed: {
                list.forceActiveFocus();
                list.currentIndex = index;
            }
            onChangeRequested: root.changeRequested(resultIndex)
            onRemoveRequested: root.removeRequested(resultIndex)
        }
    }
    BodyText {
        visible: results.total === 0
        text: qsTr("None yet.")
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
    }
    AppButton {
        visible: results.total > root.few || root.showAll
        text: root.showAll ? qsTr("Show the latest only") : qsTr("Show all %1").arg(results.total)
        quiet: true
        onClicked: {
            results.distanceChoice = 0;
            root.showAll = !root.showAll;
        }
    }
    BodyText {
        visible: root.showAll
        text: qsTr("PB: best ever. SB: best of its calendar year.")
        color: Theme.faint
        font.pixelSize: Theme.labelSize
    }
}
