// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a session: arrows move, digits type, Enter stores and goes on. Nothing opens and nothing waits.
import QtQuick
import QtQuick.Templates as T
import Fivepace

FocusScope {
    id: root

    required property SessionGridModel reps
    property int row: 0
    property int column: 1
    /// What is typed into the cell and not stored yet.
    property string typed: ""
    property bool typing: false
    property string problem: ""
    /// Enter goes down the rep instead of along the athlete.
    property bool downwards: false
    readonly property int lastColumn: reps.repCount + 3

    function begin() {
        root.cancel();
        root.row = 0;
        root.column = 1;
        table.positionViewAtCell(Qt.point(0, 0), TableView.AlignLeft | TableView.AlignTop);
    }
    function cancel() {
        root.typed = "";
        root.typing = false;
        root.problem = "";
    }
    function goTo(row: int, column: int) {
        root.cancel();
        root.row = Math.max(0, Math.min(table.rows - 1, row));
        root.column = Math.max(1, Math.min(root.lastColumn, column));
        table.positionViewAtCell(Qt.point(root.column, root.row), TableView.Contain);
    }
    /// The next cell of the sheet: along the athlete's reps and on to the next athlete, or down the rep.
    function goOn() {
        if (root.downwards && root.row + 1 < table.rows)
            root.goTo(root.row + 1, root.column);
        else if (root.downwards)
            root.goTo(0, root.column + 1);
        else if (root.column < root.reps.repCount || root.column > root.reps.repCount + 1 && root.column < root.lastColumn)
            root.goTo(root.row, root.column + 1);
        else
            root.goTo(root.row + 1, root.column > root.reps.repCount ? root.reps.repCount + 2 : 1);
    }
    function store(): bool {
        if (!root.typing)
            return true;
        const said = root.reps.type(root.row, root.column, root.typed);
        if (said !== "") {
            root.problem = said;
            return false;
        }
        root.cancel();
        return true;
    }
    function widthOf(column: int): real {
        if (column === 0)
            return 168;
        if (column > root.reps.repCount)
            return column === root.reps.repCount + 2 ? 56 : 104;
        return Math.max(66, (root.width - 2 * Theme.gap - 168 - 104 - 56 - 104) / Math.max(1, root.reps.repCount));
    }

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Rep times")
    Accessible.description: root.problem
    Keys.onPressed: event => {
        const steps = {
            [Qt.Key_Left]: [0, -1],
            [Qt.Key_Right]: [0, 1],
            [Qt.Key_Up]: [-1, 0],
            [Qt.Key_Down]: [1, 0]
        };
        const step = steps[event.key];
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (step !== undefined) {
            if (root.store())
                root.goTo(root.row + step[0], root.column + step[1]);
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (root.store())
                root.goOn();
        } else if (event.key === Qt.Key_Escape && root.typing) {
            root.cancel();
        } else if (event.key === Qt.Key_Home) {
            if (root.store())
                root.goTo(root.row, 1);
        } else if (event.key === Qt.Key_Backspace && root.typing) {
            root.typed = root.typed.slice(0, -1);
            root.problem = "";
        } else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) {
            root.problem = root.reps.type(root.row, root.column, "");
        } else if (/^[0-9.,:'"\-–]$/.test(event.text) && !Workspace.isReadOnly) {
            root.typed = (root.typing ? root.typed : "") + event.text;
            root.typing = true;
            root.problem = "";
        } else {
            return;
        }
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    ListView {
        id: headings

        x: Theme.gap
        y: 1
        width: parent.width - 2 * Theme.gap
        height: 52
        orientation: ListView.Horizontal
        interactive: false
        clip: true
        contentX: table.contentX
        model: root.lastColumn + 1
        delegate: LogHeading {
            required property int index

            width: root.widthOf(index)
            height: headings.height
            heading: root.reps.heading(index)
            subheading: root.reps.subheading(index)
            alignment: index === 0 ? Text.AlignLeft : Text.AlignHCenter
        }
    }
    TableView {
        id: table

        objectName: "logTable"
        anchors.top: headings.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.reps
        columnWidthProvider: column => root.widthOf(column)
        rowHeightProvider: () => 47
        onWidthChanged: forceLayout()
        T.ScrollBar.vertical: AppScrollBar {}
        T.ScrollBar.horizontal: AppScrollBar {}
        delegate: LogCell {
            current: root.activeFocus && row === root.row && column === root.column
            typing: root.typing
            typed: root.typed
            problem: root.problem
            onChosen: {
                if (root.store())
                    root.goTo(row, Math.max(1, column));
                root.forceActiveFocus();
            }
        }
    }
}
