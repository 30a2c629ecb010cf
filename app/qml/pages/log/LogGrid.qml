// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a session: arrows move, digits type, Enter stores and goes on, Tab goes along the athlete and Escape
// leaves the table. Nothing opens and nothing waits; the names stay while the reps scroll.
import QtQuick
import QtQuick.Templates as T
import Fivepace

FocusScope {
    id: root

    required property SessionGridModel reps
    required property AthleteLog log
    property int row: 0
    property int column: 1
    /// What is typed into the cell and not stored yet.
    property string typed: ""
    property bool typing: false
    property string problem: ""
    /// What is typed is the recovery taken after the rep.
    property bool isRecovery: false
    /// Enter goes down the rep instead of along the athlete.
    property bool downwards: false
    readonly property string stillToCome: qsTr("%1 Enter again: it was run today, and moves there.").arg(reps.obstacle)
    /// What is typed and not stored, and whose rep it is of.
    readonly property string typedText: typing ? [reps.data(reps.index(row, 0), Qt.DisplayRole), reps.headings[column] ?? ""].join(", ") + ": " + typed : ""
    readonly property int lastColumn: reps.repCount + 3
    readonly property real nameWidth: Math.max(168, Math.min(260, width * 0.16))
    readonly property real room: width - 2 * Theme.gap - nameWidth

    function begin() {
        root.cancel();
        root.row = 0;
        root.column = 1;
        table.contentX = 0;
        table.contentY = 0;
    }
    function cancel() {
        root.typed = "";
        root.typing = false;
        root.isRecovery = false;
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
        // A session still to come: Enter once says so, Enter again means that it was run today.
        if (root.reps.obstacle !== "" && root.problem === root.stillToCome)
            root.reps.moveToToday();
        const isToCome = root.reps.obstacle !== "";
        const said = isToCome ? root.stillToCome : root.isRecovery ? root.log.typeRecovery(root.column - 1, root.typed) :
                root.reps.type(root.row, root.column, root.typed);
        if (said !== "") {
            root.problem = said;
            return false;
        }
        root.cancel();
        return true;
    }
    /// Tab: the next or previous cell of the sheet; beyond the last one the keyboard goes on to what follows the table.
    function tab(step: int): bool {
        const columns = root.lastColumn;
        const place = root.row * columns + root.column - 1 + step;
        if (!root.store())
            return true;
        if (place < 0 || place >= columns * table.rows)
            return false;
        root.goTo(Math.floor(place / columns), place % columns + 1);
        return true;
    }
    /// Whether the file can be written; says beside the cell who writes it where it cannot.
    function mayWrite(): bool {
        if (Workspace.isReadOnly)
            root.problem = Workspace.writer === "" ? qsTr("This squad can only be read here.") : qsTr("This squad can only be read here: %1 writes it.").arg(Workspace.writer);
        return !Workspace.isReadOnly;
    }
    /// Adds to what is typed into the cell.
    function enter(text: string) {
        if (!root.mayWrite())
            return;
        root.typed = (root.typing ? root.typed : "") + text;
        root.typing = true;
        root.problem = "";
    }
    function widthOf(column: int): real {
        if (column === 0)
            return root.nameWidth;
        if (column > root.reps.repCount)
            return column === root.reps.repCount + 2 ? 56 : 104;
        return Math.max(66, (root.room - 104 - 56 - 104) / Math.max(1, root.reps.repCount));
    }

    onTypingChanged: Navigator.setUnfinished(root, typing ? qsTr("a time in the log") : "")
    Component.onDestruction: Navigator.setUnfinished(root, "")
    Connections {
        target: Navigator

        function onLeaving() {
            root.store();
        }
    }
    signal notesWanted

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.focusable: true
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
        } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
            if (!root.tab(event.key === Qt.Key_Tab ? 1 : -1))
                return;
        } else if (event.key === Qt.Key_Escape && (root.typing || root.problem !== "")) {
            root.cancel();
        } else if (event.key === Qt.Key_Escape) {
            root.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
        } else if (event.key === Qt.Key_Home) {
            if (root.store())
                root.goTo(root.row, 1);
        } else if (event.key === Qt.Key_Backspace && root.typing) {
            root.typed = root.typed.slice(0, -1);
            root.problem = "";
        } else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) {
            if (root.mayWrite())
                root.problem = root.reps.type(root.row, root.column, "");
        } else if (/^[0-9.,:'"\-–]$/.test(event.text)) {
            root.enter(event.text);
        } else if (!letters.press(event.key)) {
            return;
        }
        event.accepted = true;
    }

    LogKeys {
        id: letters

        grid: root
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    LogHeading {
        x: Theme.gap
        y: 1
        width: root.nameWidth
        height: headings.height
        heading: root.reps.headings[0] ?? ""
        alignment: Text.AlignLeft
    }
    LogHeadings {
        id: headings

        grid: root
        x: Theme.gap + root.nameWidth
        y: 1
        width: root.room
        contentX: table.contentX
    }
    TableView {
        id: names

        objectName: "logNames"
        anchors.top: headings.bottom
        anchors.bottom: table.bottom
        x: Theme.gap
        width: root.nameWidth
        clip: true
        interactive: false
        model: root.reps
        syncView: table
        syncDirection: Qt.Vertical
        columnWidthProvider: column => column === 0 ? root.nameWidth : 0
        onWidthChanged: forceLayout()
        delegate: LogCell {
            onChosen: {
                if (root.store())
                    root.goTo(row, 1);
                root.forceActiveFocus();
            }
        }
    }
    TableView {
        id: table

        objectName: "logTable"
        anchors.top: headings.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        x: Theme.gap + root.nameWidth
        width: root.room
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.reps
        columnWidthProvider: column => column === 0 ? 0 : root.widthOf(column)
        rowHeightProvider: () => 47
        onWidthChanged: forceLayout()
        T.ScrollBar.vertical: AppScrollBar {}
        T.ScrollBar.horizontal: AppScrollBar {}
        delegate: LogCell {
            current: root.activeFocus && row === root.row && column === root.column
            typing: root.typing
            typed: root.isRecovery ? qsTr("rec %1").arg(root.typed) : root.typed
            problem: root.problem
            onChosen: {
                if (root.store())
                    root.goTo(row, column);
                root.forceActiveFocus();
            }
        }
    }
}
