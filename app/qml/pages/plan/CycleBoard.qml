// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a cycle, seven a row. Arrows choose a day; with Shift they take its session along, with Ctrl+Shift a copy. Delete removes
// it; R, B, S, L make the day rest, base run, strides or long run, + and - its run longer or shorter, C
// adds a race. A session can be dragged as well.
import QtQuick
import Fivepace

FocusScope {
    id: root

    required property CycleBoardModel days
    property alias day: view.currentIndex
    /// The chosen day's first session; 0 where it has none.
    property real session: 0

    function choose(day: int) {
        view.currentIndex = Math.max(0, day);
        root.look();
    }
    function look() {
        root.session = root.days.firstSession(view.currentIndex);
    }
    function openingDay(): int {
        return root.days.openingDay();
    }
    function step(by: int, event: var) {
        const to = view.currentIndex + by;
        if (to < 0 || to >= view.count)
            return;
        const shift = event.modifiers & Qt.ShiftModifier;
        if (shift && root.session !== 0 && !Workspace.isReadOnly) {
            if (event.modifiers & Qt.ControlModifier)
                root.days.copySession(root.session, to);
            else
                root.days.swapWithDay(root.session, to);
        }
        root.choose(to);
    }

    function addRace() {
        if (!Workspace.isReadOnly)
            raceDialog.add(root.days.cycleId, view.currentIndex);
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Days of the cycle")
    Keys.onPressed: event => {
        const steps = {
            [Qt.Key_Left]: -1,
            [Qt.Key_Right]: 1,
            [Qt.Key_Up]: -7,
            [Qt.Key_Down]: 7
        };
        const kinds = {
            [Qt.Key_R]: "rest",
            [Qt.Key_B]: "base",
            [Qt.Key_S]: "strides",
            [Qt.Key_L]: "long"
        };
        if (steps[event.key] !== undefined)
            root.step(steps[event.key], event);
        else if (event.modifiers & Qt.ControlModifier)
            return;
        else if (event.key === Qt.Key_Delete && root.session !== 0 && !Workspace.isReadOnly)
            root.days.removeSession(root.session);
        else if (event.key === Qt.Key_Return && root.session !== 0)
            Navigator.openLog(root.session);
        else if (kinds[event.key] !== undefined && !Workspace.isReadOnly)
            root.days.setDay(view.currentIndex, kinds[event.key]);
        else if (event.key === Qt.Key_C)
            root.addRace();
        else if ((event.text === "+" || event.text === "-") && !Workspace.isReadOnly)
            root.days.lengthenRun(view.currentIndex, event.text === "+" ? 5 : -5);
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: Workspace

        function onSquadChanged() {
            root.look();
        }
    }
    RaceDialog {
        id: raceDialog

        onClosed: root.forceActiveFocus()
    }
    GridView {
        id: view

        objectName: "cycleBoard"
        readonly property int rows: Math.max(2, Math.ceil(count / 7))

        anchors.fill: parent
        anchors.rightMargin: -Theme.gap
        anchors.bottomMargin: -Theme.gap
        cellWidth: Math.floor(width / 7)
        cellHeight: Math.max(150, Math.floor(height / rows))
        model: root.days
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height + Theme.gap
        keyNavigationEnabled: false
        delegate: DayCell {
            width: view.cellWidth - Theme.gap
            height: view.cellHeight - Theme.gap
            chosen: GridView.isCurrentItem
            focused: root.activeFocus
            onPicked: sessionId => {
                view.currentIndex = index;
                root.session = sessionId !== 0 ? sessionId : root.days.firstSession(index);
                root.forceActiveFocus();
            }
            onRaceChosen: raceId => {
                if (!Workspace.isReadOnly)
                    raceDialog.change(raceId);
            }
            onDropped: sessionId => {
                root.days.swapWithDay(sessionId, index);
                root.choose(index);
            }
        }
    }
}
