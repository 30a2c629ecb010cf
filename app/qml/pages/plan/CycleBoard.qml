// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a cycle, seven a row. Arrows choose a day, Space the next thing on it, Ctrl+Space adds it to what is chosen, Ctrl+A all;
// with Shift arrows take the session along, or all that is chosen, with Ctrl+Shift a copy, with Alt swap it with the next session, with
// Ctrl left and right take out or put in a day. What keys do, BoardKeys and the menu of the day do too.
import QtQuick
import Fivepace

FocusScope {
    id: root

    required property CycleBoardModel days
    required property CyclePlan plan
    property alias day: view.currentIndex
    /// The chosen session, else the chosen day's first; 0 where it has none.
    property real session: 0
    /// The chosen run, rest, note or open place, by its place in the cycle; -1 where a session is chosen.
    property int item: -1
    /// The chosen race; 0 where another thing is.
    property real race: 0
    /// Several things chosen together, and what was cut or copied.
    readonly property BoardSelection selection: selection
    readonly property var entries: view.currentItem ? (view.currentItem as DayCell).entries : []

    /// The board of the next group is to be opened.
    signal nextGroupWanted
    /// Each athlete's targets in the chosen session are to be seen and changed.
    signal athletesWanted
    /// Why the chosen session is what it is, and what else it could be.
    signal optionsWanted
    /// It is to be said what is expected of the chosen session.
    signal expectationWanted

    function choose(day: int) {
        view.currentIndex = Math.max(0, day);
        root.look();
    }
    function look() {
        root.item = -1;
        root.race = 0;
        root.session = root.days.firstSession(view.currentIndex);
    }
    function pick(kind: string, number: real) {
        root.race = kind === "race" ? number : 0;
        root.session = kind === "session" ? number : kind === "race" ? 0 : root.days.firstSession(view.currentIndex);
        root.item = kind === "item" || kind === "open" ? number : -1;
    }
    /// The thing after the chosen one on its day.
    function pickNext() {
        const things = root.entries, kind = root.chosenKind();
        const at = things.findIndex(each => each.number === root.chosenNumber() && (each.kind === kind || kind === "item" && each.kind === "open"));
        if (things.length > 0)
            root.pick(things[(at + 1) % things.length].kind, things[(at + 1) % things.length].number);
    }
    function chosenKind(): string {
        return root.race !== 0 ? "race" : root.item >= 0 ? "item" : "session";
    }
    function chosenNumber(): real {
        return root.race !== 0 ? root.race : root.item >= 0 ? root.item : root.session;
    }
    function step(by: int, event: var) {
        const to = view.currentIndex + by;
        const shift = event.modifiers & Qt.ShiftModifier, taken = root.session, isSession = root.race === 0 && root.item < 0;
        if (shift && selection.count > 0 && !(event.modifiers & Qt.ControlModifier))
            return root.moveChosen(by);
        if (to < 0 || to >= view.count)
            return;
        if (shift && !isSession && !Workspace.isReadOnly && !(event.modifiers & Qt.ControlModifier))
            return root.takeTo(root.chosenKind(), root.chosenNumber(), view.currentIndex, to);
        if (shift && isSession && taken !== 0 && !Workspace.isReadOnly) {
            if (event.modifiers & Qt.ControlModifier)
                root.days.copySession(taken, to);
            else
                return root.bring(taken, to);
        }
        root.choose(to);
    }
    /// With the session of the nearest later (by 1) or earlier (by -1) day that has one.
    function swapWithNeighbour(by: int) {
        let to = view.currentIndex + by;
        while (to >= 0 && to < view.count && root.days.firstSession(to) === 0)
            to += by;
        if (root.session === 0)
            Workspace.say(qsTr("There is no session on this day."));
        else if (to < 0 || to >= view.count)
            Workspace.say(by > 0 ? qsTr("There is no session after this one in the cycle.") : qsTr("There is no session before this one in the cycle."));
        else
            root.bring(root.session, to);
    }
    function bring(taken: real, to: int) {
        root.days.takeToDay(taken, to);
        root.choose(to);
        if (root.days.dayOf(taken) === to)
            root.pick("session", taken);
    }
    /// A thing of one day to another.
    function takeTo(kind: string, number: real, from: int, to: int) {
        if (kind === "session")
            return root.bring(number, to);
        const came = to === from ? -1 : selection.moveOne(kind, number, to - from);
        if (came < 0)
            return;
        root.choose(to);
        root.pick(kind, came);
    }
    /// What is chosen, else the one thing the keys are on.
    function hold(cut: bool) {
        selection.hold(root.item >= 0 ? "item" : "session", root.item >= 0 ? root.item : root.session, cut);
    }
    /// Copies with what single athletes do otherwise, or without.
    function paste(withDeviations: bool) {
        const came = selection.paste(root.day, withDeviations);
        if (came < 0)
            return;
        root.look();
        if (came > 0)
            root.pick("session", came);
    }
    /// Adds the thing to what is chosen, or lets go of it.
    function toggle(kind: string, number: real) {
        if (number >= 0 && !(kind === "session" && number === 0))
            selection.toggle(kind, number);
    }
    /// All that is chosen, so many days later.
    function moveChosen(by: int) {
        if (!Workspace.isReadOnly && selection.move(by))
            root.choose(Math.min(view.count - 1, root.day + by));
    }
    function changeRace(race: real) {
        dialogs.changeRace(race);
    }
    /// Of a group, on a day as SeasonLanes::dayAt gives it.
    function addRaceOn(group: real, day: string) {
        dialogs.addRaceOn(group, day);
    }
    /// What can be done with the chosen day, as menu and palette offer it.
    function act(what: string) {
        keys.act(what);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Days of the cycle")
    Keys.onPressed: event => {
        const steps = {
            [Qt.Key_Left]: -1,
            [Qt.Key_Right]: 1,
            [Qt.Key_Up]: -7,
            [Qt.Key_Down]: 7
        };
        const isStep = steps[event.key] !== undefined, isShift = event.modifiers & Qt.ShiftModifier;
        if (isStep && !(event.modifiers & Qt.AltModifier) && (isShift || !(event.modifiers & Qt.ControlModifier)))
            root.step(steps[event.key], event);
        else if (event.key === Qt.Key_Space && event.modifiers & Qt.ControlModifier)
            root.act("choose");
        else if (event.key === Qt.Key_Space)
            root.pickNext();
        else if (event.key === Qt.Key_Escape && selection.count > 0)
            selection.clear();
        else if (event.key === Qt.Key_Menu)
            menu.popup(view.currentItem, 20, 40);
        else if (!keys.press(event))
            return;
        event.accepted = true;
    }

    Connections {
        target: Workspace

        function onSquadChanged() {
            if (root.race !== 0 && root.entries.some(each => each.kind === "race" && each.number === root.race))
                return;
            if (root.item >= 0 || root.days.dayOf(root.session) !== view.currentIndex)
                root.look();
        }
    }
    BoardSelection {
        id: selection

        workspace: Workspace
        cycleId: root.days.cycleId
    }
    DayDialogs {
        id: dialogs

        days: root.days
        onClosed: root.forceActiveFocus()
        onMade: session => root.pick("session", session)
    }
    BoardKeys {
        id: keys

        board: root
        dialogs: dialogs
    }
    DayMenu {
        id: menu

        target: root
        on: keys.on
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
        onCountChanged: if (count > 0 && (currentIndex < 0 || currentIndex >= count)) // the cycle is shorter now
            root.choose(count - 1)
        delegate: DayCell {
            width: view.cellWidth - Theme.gap
            height: view.cellHeight - Theme.gap
            chosen: GridView.isCurrentItem
            focused: root.activeFocus
            chosenSession: chosen && root.item < 0 ? root.session : 0
            chosenItem: chosen ? root.item : -1
            chosenRace: chosen ? root.race : 0
            together: selection.keys
            onToggled: (kind, number) => {
                root.choose(index);
                root.toggle(kind, number);
                root.forceActiveFocus();
            }
            onPicked: (kind, number) => {
                root.choose(index);
                if (kind !== "")
                    root.pick(kind, number);
                root.forceActiveFocus();
            }
            onOpened: keys.act("open")
            onMenuWanted: place => menu.popup(this, place.x, place.y)
            onTypingWanted: keys.act("typeNew")
            onDropped: (kind, number, from) => {
                if (selection.keys.includes((kind === "session" ? "session " : "item ") + number))
                    root.moveChosen(index - from);
                else
                    root.takeTo(kind, number, from, index);
            }
        }
    }
}
