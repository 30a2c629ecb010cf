// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that the board opens for a day: a workout typed or found, a run or note, a race.
import QtQuick
import Fivepace

Item {
    id: root

    required property CycleBoardModel days

    signal closed
    signal made(session: real)

    /// 0 for a new session on the day. `first` is what was typed already, empty for nothing.
    function typeWorkout(session: real, day: int, first: string) {
        if (session !== 0)
            typing.change(session, first);
        else
            typing.add(root.days.cycleId, day, first);
    }
    function changeWarmUp(session: real) {
        typing.changeWarmUp(session);
    }
    function chooseWorkout(session: real, day: int) {
        replacing.choose(session, day, root.days.paceToFind(session, day));
    }
    function addItem(day: int) {
        item.add(root.days.cycleId, day);
    }
    /// A place that is still open takes a workout.
    function changeItem(number: int, day: int) {
        if (root.days.isOpenPlace(number))
            root.chooseWorkout(0, day);
        else
            item.change(root.days.cycleId, number);
    }
    /// What is chosen on the board, else this one thing.
    function repeat(selection: BoardSelection, kind: string, number: real) {
        if (number < 0 || kind === "session" && number === 0)
            return Workspace.say(qsTr("There is nothing on this day to repeat."));
        repeating.selection = selection;
        repeating.start(kind, number);
    }
    function copyText(session: real) {
        copier.copyText(root.days.textOf(session), qsTr("The session is on the clipboard as text."));
    }
    function addRace(day: int) {
        if (!Workspace.isReadOnly)
            race.add(root.days.cycleId, day);
    }
    function addRaceOn(group: real, day: string) {
        if (!Workspace.isReadOnly)
            race.addOn(group, day);
    }
    function changeRace(id: real) {
        if (!Workspace.isReadOnly)
            race.change(id);
    }

    DayWorkoutDialog {
        id: typing

        onMade: session => root.made(session)
        onClosed: root.closed()
    }
    TableCopier {
        id: copier

        workspace: Workspace
    }
    RepeatDialog {
        id: repeating

        onClosed: root.closed()
    }
    ReplaceDialog {
        id: replacing

        days: root.days
        onMade: session => root.made(session)
        onClosed: root.closed()
    }
    PlanItemDialog {
        id: item

        onClosed: root.closed()
    }
    RaceDialog {
        id: race

        onClosed: root.closed()
    }
}
