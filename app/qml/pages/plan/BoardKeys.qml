// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen day of the board and the chosen thing on it, each by a key of its own. R, B, S, L make the day rest,
// base run, strides or long run; T types a workout, W finds one, A adds a run or a note, C a race; + and - change the level or the run;
// U changes the warm-up and cool-down, X takes another style of the pace, D a race prediction, K a time trial;
// G goes to the next group, I puts in a day for all groups and O takes it out, N begins a cycle of its own here, H ends the cycle here;
// Y goes to the reasons and what else could stand here, P says what is expected, E goes to each athlete's targets; with Alt arrows swap
// the session with the next one or the one before, up and down take a run or note up and down on its day; Ctrl+R repeats, Ctrl+Shift+C
// copies the session as text. A digit begins to type a workout.
import QtQuick
import Fivepace

QtObject {
    id: root

    /// The CycleBoard; types cannot name each other.
    required property var board
    required property DayDialogs dialogs
    /// What is chosen, as PlanActions asks.
    readonly property var on: ({
            isReadOnly: Workspace.isReadOnly,
            session: root.board.session !== 0 && root.board.item < 0,
            item: root.board.item >= 0,
            race: root.board.race !== 0,
            isFree: root.board.session === 0,
            hasItems: root.board.entries.some(each => each.kind === "item"),
            together: root.board.selection.count,
            held: root.board.selection.isHolding
        })
    readonly property var keys: ({
            [Qt.Key_R]: "rest",
            [Qt.Key_B]: "base_run",
            [Qt.Key_S]: "strides",
            [Qt.Key_L]: "long_run",
            [Qt.Key_T]: "type",
            [Qt.Key_W]: "replace",
            [Qt.Key_A]: "add",
            [Qt.Key_C]: "race",
            [Qt.Key_E]: "athletes",
            [Qt.Key_Y]: "options",
            [Qt.Key_P]: "expect",
            [Qt.Key_G]: "nextGroup",
            [Qt.Key_I]: "insertDayForAll",
            [Qt.Key_O]: "takeOutDayForAll",
            [Qt.Key_N]: "splitHere",
            [Qt.Key_H]: "endHere",
            [Qt.Key_U]: "warmUp",
            [Qt.Key_X]: "otherStyle",
            [Qt.Key_D]: "predict",
            [Qt.Key_K]: "timeTrial",
            [Qt.Key_Delete]: "remove",
            [Qt.Key_Return]: "open",
            [Qt.Key_Enter]: "open"
        })

    /// False where the key does nothing here.
    function press(event: var): bool {
        const control = event.modifiers & Qt.ControlModifier;
        let what = root.keys[event.key];
        if (control)
            what = event.key === Qt.Key_Right ? "insertDay" : event.key === Qt.Key_Left ? "takeOutDay" : event.key === Qt.Key_X ? "cut" : event.key === Qt.Key_A ? "chooseAll" : event.key === Qt.Key_R ? "repeat" : event.key === Qt.Key_C && event.modifiers & Qt.ShiftModifier ? "asText" : event.key === Qt.Key_V && event.modifiers & Qt.ShiftModifier ? "pasteWithChanges" : undefined;
        else if (event.modifiers & Qt.AltModifier)
            what = event.key === Qt.Key_Right ? "swapNext" : event.key === Qt.Key_Left ? "swapBefore" : event.key === Qt.Key_Up ? "upInDay" : event.key === Qt.Key_Down ? "downInDay" : undefined;
        else if (event.text === "+" || event.text === "-")
            what = event.text === "+" ? "more" : "less";
        if (what === undefined && !control && /^[1-9]$/.test(event.text) && !Workspace.isReadOnly) {
            root.dialogs.typeWorkout(root.board.item < 0 ? root.board.session : 0, root.board.day, event.text);
            return true;
        }
        if (what === undefined)
            return false;
        root.act(what);
        return true;
    }

    function act(what: string) {
        const board = root.board, days = board.days, day = board.day;
        const row = PlanActions.find(PlanActions.day, what), obstacle = row ? PlanActions.obstacle(row, root.on) : "";
        if (obstacle !== "")
            return Workspace.say(obstacle);
        if (what === "open" && board.item < 0 && board.session !== 0)
            Navigator.openLog(board.session);
        if (what === "copy")
            board.hold(false);
        if (what === "choose")
            board.toggle(board.item >= 0 ? "item" : "session", board.item >= 0 ? board.item : board.session);
        if (what === "chooseAll")
            board.selection.pickAll();
        if (what === "athletes")
            board.athletesWanted();
        if (what === "nextGroup")
            board.nextGroupWanted();
        if (what === "options")
            board.optionsWanted();
        if (what === "expect")
            board.expectationWanted();
        if (what === "asText")
            root.dialogs.copyText(board.session);
        if (Workspace.isReadOnly)
            return;
        switch (what) {
        case "cut":
            board.hold(true);
            break;
        case "swapNext":
        case "swapBefore":
            board.swapWithNeighbour(what === "swapNext" ? 1 : -1);
            break;
        case "paste":
        case "pasteWithChanges":
            board.paste(what === "pasteWithChanges");
            break;
        case "repeat":
            root.dialogs.repeat(board.selection, board.chosenKind(), board.chosenNumber());
            break;
        case "upInDay":
        case "downInDay":
            {
                const moved = board.selection.moveWithinDay(board.item, what === "upInDay" ? -1 : 1);
                if (moved >= 0)
                    board.pick("item", moved);
                break;
            }
        case "rest":
        case "base_run":
        case "strides":
        case "long_run":
            days.setDay(day, what);
            break;
        case "type":
            root.dialogs.typeWorkout(board.item < 0 ? board.session : 0, day, "");
            break;
        case "typeNew":
            root.dialogs.typeWorkout(0, day, "");
            break;
        case "warmUp":
            root.dialogs.changeWarmUp(board.session);
            break;
        case "otherStyle":
            days.changeStyle(board.session);
            break;
        case "predict":
            {
                const predicted = days.predictRace(board.item < 0 ? board.session : 0, day);
                if (predicted !== 0)
                    board.pick("session", predicted);
                break;
            }
        case "timeTrial":
            days.addTimeTrial(day);
            break;
        case "replace":
            root.dialogs.chooseWorkout(board.item < 0 ? board.session : 0, day);
            break;
        case "add":
            root.dialogs.addItem(day);
            break;
        case "race":
            root.dialogs.addRace(day);
            break;
        case "insertDay":
            days.insertDay(day);
            break;
        case "insertDayForAll":
            days.insertDayForAll(day);
            break;
        case "takeOutDay":
            days.takeOutDay(day);
            break;
        case "takeOutDayForAll":
            days.takeOutDayForAll(day);
            break;
        case "splitHere":
            board.plan.splitFrom(day);
            break;
        case "endHere":
            board.plan.endOn(day);
            break;
        case "more":
        case "less":
            if (board.item < 0 && board.session !== 0)
                days.changeLevel(board.session, what === "more" ? 1 : -1);
            else
                days.lengthenRun(day, what === "more" ? 5 : -5);
            break;
        case "remove":
            if (board.selection.count > 0)
                board.selection.remove();
            else if (board.race !== 0)
                board.selection.removeRace(board.race);
            else if (board.item >= 0)
                days.removeItem(board.item);
            else if (board.session !== 0)
                days.removeSession(board.session);
            break;
        case "open":
            if (board.race !== 0)
                root.dialogs.changeRace(board.race);
            else if (board.item >= 0)
                root.dialogs.changeItem(board.item, day);
            break;
        }
    }
}
