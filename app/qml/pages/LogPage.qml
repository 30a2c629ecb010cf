// SPDX-License-Identifier: GPL-3.0-or-later
// The log of one session, typed at speed: athletes by reps in the printed sheet's order, and what the rules say as the
// times come in.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

PageFrame {
    id: root

    // What pictures of the page are taken of.
    readonly property alias grid: grid
    readonly property alias sessions: sessions
    readonly property alias reps: reps

    property real session: 0

    function openLog(id: real) {
        root.session = id;
        grid.begin();
    }
    function printRequested() {
        if (reps.found)
            Navigator.openSheet(root.session);
        else
            Workspace.say(qsTr("There is no session here to print a sheet of. Plan a cycle first."));
    }
    /// The whole table, as a spreadsheet takes it.
    function copyRequested() {
        if (reps.found)
            copier.copyGrid(reps);
        else
            Workspace.say(qsTr("There is no table here to copy. Plan a session first."));
    }
    /// What is typed goes in first. Says why where the session cannot be finished.
    function finish() {
        if (!grid.store())
            return;
        if (Workspace.isReadOnly)
            Workspace.say(qsTr("This squad can only be read here."));
        else if (!reps.setFinished(!reps.finished))
            Workspace.say(reps.obstacle);
    }
    /// A block from a spreadsheet fills the grid from the chosen cell on; what is doubtful asks first.
    function pasteRequested() {
        const table = reps.blockTable(grid.row, grid.column);
        if (table === "")
            Workspace.say(qsTr("There are no times on the clipboard for this cell. Copy them in your spreadsheet first."));
        else if (grid.mayWrite())
            blockDialog.startWithReps(table);
    }

    title: qsTr("Log")
    home: grid
    subtitle: reps.found ? reps.title : ""
    Component.onCompleted: if (root.session === 0)
        root.openLog(sessions.openingSession())

    beside: RungChip {
        visible: reps.found
        rung: reps.rung
        text: reps.chip
    }
    actions: [
        Combo {
            label: qsTr("Session")
            implicitWidth: 260
            model: sessions
            textRole: "label"
            currentIndex: sessions.count > 0 ? sessions.rowOf(root.session) : -1
            onActivated: index => root.openLog(sessions.sessionAt(index))
        },
        AppButton {
            text: qsTr("Print sheet")
            keys: "Ctrl P"
            enabled: reps.found
            obstacle: qsTr("There is no session here to print a sheet of.")
            onClicked: root.printRequested()
        },
        AppButton {
            text: reps.finished ? qsTr("Open again") : qsTr("Finish session")
            keys: "Ctrl ⏎"
            primary: true
            obstacle: Workspace.isReadOnly ? qsTr("This squad can only be read here.") : reps.found ? reps.obstacle : qsTr("There is no session here to finish.")
            enabled: reps.found && !Workspace.isReadOnly && (reps.finished || reps.obstacle === "")
            onClicked: root.finish()
        }
    ]

    TableCopier {
        id: copier

        workspace: Workspace
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible && reps.found
        onActivated: root.finish()
    }
    SessionsModel {
        id: sessions

        workspace: Workspace
        chosen: root.session
        onCountChanged: if (rowOf(root.session) < 0)
            root.session = openingSession()
    }
    ImportDialog {
        id: blockDialog
    }
    AthleteLog {
        id: log

        workspace: Workspace
        sessionId: root.session
        // The rows come and change with the session and with every edit.
        athleteId: reps.found && reps.loggedReps >= 0 ? reps.athleteId(grid.row) : 0
    }
    LogDialog {
        id: logDialog

        log: log
        onClosed: grid.forceActiveFocus(Qt.TabFocusReason)
    }
    SessionCard {
        id: card

        workspace: Workspace
        sessionId: root.session
    }
    SessionGridModel {
        id: reps

        workspace: Workspace
        sessionId: root.session
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: Theme.margin
        spacing: Theme.margin - 4
        visible: reps.found

        RowLayout {
            spacing: Theme.gap

            BodyText {
                text: reps.obstacle !== "" ? reps.obstacle : qsTr("%1 of %2 reps logged").arg(reps.loggedReps).arg(reps.plannedReps)
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
            }
            AppButton {
                visible: reps.obstacle !== "" && !Workspace.isReadOnly
                text: qsTr("It was run today")
                tip: qsTr("Moves the session to today, so that it can be logged")
                onClicked: {
                    reps.moveToToday();
                    grid.forceActiveFocus(Qt.TabFocusReason);
                }
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                text: qsTr("Stopped, note, weather…")
                keys: "N"
                tip: qsTr("In the table: R the recovery taken after a rep, S stopped after it, E recovered early, O takes part or not")
                enabled: reps.obstacle === "" && !Workspace.isReadOnly
                onClicked: logDialog.start()
            }
            BodyText {
                text: qsTr("Enter goes")
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
            }
            TabChip {
                text: qsTr("along the athlete")
                checked: !grid.downwards
                onClicked: grid.downwards = false
            }
            TabChip {
                text: qsTr("down the rep")
                checked: grid.downwards
                onClicked: grid.downwards = true
            }
        }
        LogGrid {
            id: grid

            reps: reps
            log: log
            focus: true
            onNotesWanted: logDialog.start()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        BodyText {
            visible: card.expectation !== ""
            text: card.outcome === "" ? qsTr("Expected: %1").arg(card.expectation) : qsTr("Expected: %2. %1").arg(card.outcome).arg(card.expectation)
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        LogRemarks {
            remarks: reps.remarks
            Layout.fillWidth: true
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !reps.found
        glyph: "log"
        title: qsTr("No session to log")
        text: qsTr("Plan a cycle or add a session from the library; then type its times here.")

        AppButton {
            text: qsTr("Open the plan")
            primary: true
            onClicked: Navigator.show("Plan")
        }
    }
}
