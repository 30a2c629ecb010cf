// SPDX-License-Identifier: GPL-3.0-or-later
// Athletes as rows, sorted by the heading pressed; up and down walk through them.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Card {
    id: root

    required property AthletesModel athletes
    property real athleteId: 0

    /// The keyboard or the pointer went to this athlete.
    signal chosen(id: real)
    /// Enter or a double click on the chosen athlete.
    signal opened
    signal removalWanted

    function takeFocus() {
        list.forceActiveFocus();
    }

    /// Brings the chosen athlete into view, or chooses the first where the list no longer has them.
    function showAthlete() {
        const row = athletes.rowOf(athleteId);
        list.currentIndex = row >= 0 ? row : athletes.count > 0 ? 0 : -1;
        if (list.currentIndex >= 0)
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        root.chosen(athletes.athleteAt(list.currentIndex));
    }

    function sortBy(column: int) {
        athletes.descending = athletes.sortBy === column && !athletes.descending;
        athletes.sortBy = column;
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

        tableWidth: root.width - 2 * root.padding
    }
    ListView {
        id: header

        width: tableColumns.tableWidth
        height: Theme.rowHeight
        orientation: ListView.Horizontal
        interactive: false
        model: tableColumns.headings
        delegate: TableHeader {
            required property var modelData

            width: modelData.width
            text: modelData.text
            sortable: true
            alignment: modelData.isTime ? Text.AlignRight : Text.AlignLeft
            sorted: root.athletes.sortBy !== modelData.column ? 0 : root.athletes.descending ? -1 : 1
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

        objectName: "athleteList"
        anchors.top: header.bottom
        anchors.topMargin: 1
        anchors.bottom: parent.bottom
        width: tableColumns.tableWidth
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
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
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Athletes")
        Keys.onReturnPressed: root.opened()
        Keys.onEnterPressed: root.opened()
        Keys.onDeletePressed: if (!Workspace.isReadOnly)
            root.removalWanted()
        onCurrentIndexChanged: if (activeFocus)
            root.chosen(root.athletes.athleteAt(currentIndex))

        delegate: AthleteRow {
            width: list.width
            columns: tableColumns
            isChosen: athleteId === root.athleteId
            isFocused: ListView.isCurrentItem && list.activeFocus
            onPressed: {
                list.forceActiveFocus();
                list.currentIndex = index;
                root.chosen(athleteId);
            }
            onOpened: root.opened()
        }
    }
    BodyText {
        anchors.centerIn: list
        visible: root.athletes.count === 0
        text: root.athletes.find !== "" ? qsTr("Nobody matches “%1”.").arg(root.athletes.find) : qsTr(
            "Nobody trains in this group yet.")
        color: Theme.secondary
    }
}
