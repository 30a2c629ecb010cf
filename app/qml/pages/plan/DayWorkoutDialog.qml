// SPDX-License-Identifier: GPL-3.0-or-later
// Types a workout where it stands in the plan, or what one athlete runs instead, read as it is typed, with its warm-up and cool-down.
// Enter puts it in, Shift+Enter begins a line.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    signal made(session: real)

    /// `first` is what was typed already; empty for nothing.
    function add(cycle: real, day: int, first: string) {
        if (draft.startNew(cycle, day))
            root.begin(first);
    }
    function change(session: real, first: string) {
        if (draft.startChange(session))
            root.begin(first);
    }
    function changeFor(session: real, athlete: real) {
        if (draft.startAthlete(session, athlete))
            root.begin("");
    }
    function changeWarmUp(session: real) {
        if (!draft.startChange(session))
            return;
        root.begin("");
        warmUp.forceActiveFocus(Qt.TabFocusReason);
    }
    function begin(first: string) {
        box.text = first === "" ? draft.text : first;
        root.open();
        box.area.forceActiveFocus();
        if (first === "")
            box.area.selectAll();
        else
            box.area.cursorPosition = first.length;
    }

    title: draft.athlete !== "" ? qsTr("Another workout for %1").arg(draft.athlete) : draft.isNew ? qsTr("Type a workout") : qsTr("Change the workout")
    subtitle: draft.day
    acceptText: draft.isNew ? qsTr("Put in the plan") : qsTr("Change")
    canAccept: draft.isValid
    onAccepted: {
        const session = draft.save();
        if (session !== 0)
            root.made(session);
    }

    contentItem: ColumnLayout {
        spacing: Theme.step * 2

        DayWorkoutDraft {
            id: draft

            workspace: Workspace
        }
        TextBox {
            id: box

            objectName: "dayWorkout"
            label: qsTr("Main set")
            placeholderText: "6 x 400m [90]"
            implicitHeight: 72
            onTextChanged: draft.text = text
            onKeyPressed: event => {
                if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter || event.modifiers & Qt.ShiftModifier)
                    return;
                event.accepted = true;
                root.submit();
            }
            Layout.preferredWidth: 460
            Layout.fillWidth: true

            ReadingHighlighter {
                textDocument: box.area.textDocument
                reading: draft.reading
                problemColor: Theme.bad
                assumptionColor: Theme.watch
            }
        }
        ToneMark {
            tone: draft.reading.tone
            text: draft.reading.text === "" ? draft.issue : draft.reading.summary
            Layout.fillWidth: true
        }
        ToneMark {
            visible: text !== ""
            tone: draft.reading.ok ? "watch" : "bad"
            text: draft.reading.ok ? draft.reading.assumptions : draft.reading.problems
            Layout.fillWidth: true
            Layout.maximumWidth: 460
        }
        FormField {
            caption: qsTr("Warm-up")

            Field {
                id: warmUp

                objectName: "dayWarmUp"
                label: qsTr("Warm-up")
                placeholderText: qsTr("15 min jog, 4 x 80 m strides")
                text: draft.warmUp
                error: draft.warmUpIssue
                onTextEdited: draft.warmUp = text
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Cool-down")

            Field {
                objectName: "dayCoolDown"
                label: qsTr("Cool-down")
                placeholderText: qsTr("10 min jog")
                text: draft.coolDown
                error: draft.coolDownIssue
                onTextEdited: draft.coolDown = text
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Pace")

                Combo {
                    label: qsTr("Pace")
                    model: draft.rungs
                    currentIndex: draft.rung
                    onActivated: index => draft.rung = index
                }
            }
            FormField {
                visible: draft.athlete === ""
                caption: qsTr("Time")

                Field {
                    label: qsTr("Time")
                    text: draft.time
                    error: draft.timeIssue
                    onTextEdited: draft.time = text
                    implicitWidth: 90
                }
            }
            FormField {
                visible: draft.athlete === ""
                caption: qsTr("Place")

                Field {
                    label: qsTr("Place")
                    text: draft.venue
                    onTextEdited: draft.venue = text
                    Layout.fillWidth: true
                }
            }
        }
        FormField {
            visible: draft.athlete === ""
            caption: qsTr("Note, on the sheet too")

            Field {
                objectName: "dayNote"
                label: qsTr("Note")
                placeholderText: qsTr("Bring spikes")
                text: draft.note
                onTextEdited: draft.note = text
                Layout.fillWidth: true
            }
        }
        OnlyForSome {
            athletes: root.visible ? draft.athletes : []
            onChosen: (athlete, isIn) => draft.setIn(athlete, isIn)
            Layout.fillWidth: true
        }
        Check {
            objectName: "dayKeep"
            text: qsTr("Keep it in the library too")
            checked: draft.keep
            onToggled: draft.keep = checked
        }
    }
}
