// SPDX-License-Identifier: GPL-3.0-or-later
// Athletes as rows. The arrows walk through cells and up to the headings; with Shift they choose several. Enter edits the
// cell or sorts by the heading.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Card {
    id: root

    required property AthletesModel athletes
    property real athleteId: 0
    /// The cell the keyboard is on: its column, and whether it is the heading.
    property int column: 0
    property bool onHeading: false
    readonly property bool mayEdit: !Workspace.isReadOnly && athletes.count > 0

    /// The keyboard or the pointer went to this athlete.
    signal chosen(id: real)
    /// The form of those who are chosen is wanted.
    signal opened
    signal removalWanted
    signal menuWanted(x: real, y: real)

    function takeFocus() {
        list.forceActiveFocus();
    }

    /// Brings the athlete into view, or goes to the first where the list no longer has them.
    function showAthlete() {
        const row = athletes.rowOf(athleteId);
        list.currentIndex = row >= 0 ? row : athletes.count > 0 ? 0 : -1;
        if (list.currentIndex >= 0)
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        if (athletes.chosenCount <= 1) // the one who is shown
            athletes.choose(list.currentIndex);
        root.chosen(athletes.athleteAt(list.currentIndex));
    }

    /// What the column at this place shows.
    function columnOf(place: int): int {
        return tableColumns.headings[place].column;
    }

    function sortBy(column: int) {
        athletes.descending = athletes.sortBy === column && !athletes.descending;
        athletes.sortBy = column;
    }

    /// To a row; Shift takes all in between, Ctrl chooses nothing.
    function goTo(row: int, modifiers: int) {
        if (athletes.count === 0)
            return;
        const there = Math.max(0, Math.min(athletes.count - 1, row));
        root.onHeading = false;
        list.currentIndex = there;
        list.positionViewAtIndex(there, ListView.Contain);
        if (modifiers & Qt.ShiftModifier)
            athletes.extendTo(there);
        else if (!(modifiers & Qt.ControlModifier))
            athletes.choose(there);
        root.chosen(athletes.athleteAt(there));
    }

    /// Edits the cell the keyboard is on, beginning with `text`; the status is changed in the form.
    function edit(text: string) {
        if (!mayEdit || list.currentIndex < 0)
            return;
        const heading = tableColumns.headings[root.column];
        if (heading.column === AthletesModel.Status)
            return root.opened();
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        const cell = Qt.rect(tableColumns.xOf(root.column), list.y + list.currentItem.y - list.contentY, heading.width, Theme.rowHeight);
        if (heading.isTime)
            editors.editBest(root.athleteId, heading.column, cell, text);
        else if (text === "")
            editors.editFact(root.athleteId, heading.column, cell);
    }

    padding: Theme.step * 3 - 2
    implicitWidth: 600
    implicitHeight: Theme.rowHeight * (athletes.count + 1) + 1 + 2 * padding
    Component.onCompleted: root.showAthlete()

    Connections {
        target: root.athletes

        function onCountChanged() {
            root.showAthlete();
        }
    }

    AthleteColumns {
        id: tableColumns

        athletes: root.athletes
        tableWidth: root.width - 2 * root.padding
        onHeadingsChanged: root.column = Math.min(root.column, headings.length - 1)
    }
    FontMetrics {
        id: timeFont

        font.family: Theme.family
        font.pixelSize: Theme.textSize
    }
    ListView {
        id: header

        width: tableColumns.tableWidth
        height: Theme.rowHeight
        orientation: ListView.Horizontal
        interactive: false
        model: tableColumns.headings
        delegate: AthleteHeading {
            sorted: root.athletes.sortBy !== modelData.column ? 0 : root.athletes.descending ? -1 : 1
            markWidth: tableColumns.markWidth
            focused: root.onHeading && list.activeFocus && index === root.column
            onClicked: root.sortBy(modelData.column)
        }
    }
    Rectangle {
        anchors.top: header.bottom
        width: tableColumns.tableWidth
        height: 1
        color: Theme.line
    }
    ListView {
        id: list

        readonly property var fractionWidths: root.athletes.widestFractions.map(text => timeFont.advanceWidth(text))

        objectName: "athleteList"
        anchors.top: header.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        width: tableColumns.tableWidth
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.athletes
        highlightMoveDuration: 0
        cacheBuffer: 0 // rows made ahead are warned about by Qt 6.4 when a search leaves fewer
        T.ScrollBar.vertical: AppScrollBar {
            parent: root
            anchors.top: list.top
            anchors.bottom: list.bottom
            anchors.right: parent.right
        }
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Athletes")
        Keys.onPressed: event => event.accepted = keys.press(event)

        delegate: AthleteRow {
            id: line

            width: list.width
            columns: tableColumns
            fractionWidths: list.fractionWidths
            focusedColumn: ListView.isCurrentItem && list.activeFocus && !root.onHeading ? root.column : -1
            onPressed: (column, modifiers) => {
                list.forceActiveFocus();
                root.column = column;
                root.goTo(index, modifiers);
                if (modifiers & Qt.ControlModifier)
                    root.athletes.toggle(index);
            }
            onOpened: column => {
                root.column = column;
                root.edit("");
            }
            onMenuRequested: (x, y) => {
                const at = line.mapToItem(root, x, y);
                root.menuWanted(at.x, at.y);
            }
        }
    }
    FocusRing {
        anchors.fill: list
        shown: list.activeFocus && root.athletes.count === 0
    }
    BodyText {
        anchors.centerIn: list
        visible: root.athletes.count === 0
        text: root.athletes.find !== "" ? qsTr("Nobody matches “%1”.").arg(root.athletes.find) : root.athletes.archived ? qsTr("The archive is empty.") : qsTr("Nobody trains in this group yet.")
        color: Theme.secondary
    }
    AthleteTableKeys {
        id: keys

        table: root
        row: list.currentIndex
        pageRows: Math.max(1, Math.floor(list.height / Theme.rowHeight) - 1)
        lastColumn: tableColumns.headings.length - 1
    }
    CellEditors {
        id: editors

        athletes: root.athletes
        onClosed: list.forceActiveFocus()
    }
}
