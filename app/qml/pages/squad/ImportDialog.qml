// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a table into the squad in three steps: where it comes from, what its columns say, what becomes of its rows.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    readonly property var titles: [qsTr("Where the table comes from"), qsTr("What its columns say"), qsTr("What becomes of its rows")]
    property int step: 0

    function start() {
        if (Workspace.isReadOnly)
            return;
        draft.clear();
        root.show(0);
    }

    /// With what the clipboard holds.
    function startWithClipboard() {
        if (Workspace.isReadOnly)
            return;
        draft.paste();
        root.show(!draft.isReadable ? 0 : draft.isClear ? 2 : 1);
    }

    /// With a table of rep times that was made elsewhere, at what becomes of its rows.
    function startWithReps(table: string) {
        draft.clear();
        draft.text = table;
        draft.kind = 2;
        root.show(2);
    }

    /// With this table, at a step (from 0).
    function startWithTable(table: string, step: int) {
        draft.clear();
        draft.text = table;
        root.show(step);
    }

    function show(step: int) {
        root.step = step;
        root.open();
        if (step === 0)
            sourceStep.takeFocus();
        else if (step === 1)
            columnsStep.takeFocus();
        else
            rowsStep.takeFocus();
    }

    function next() {
        if (root.step < 2)
            root.show(root.step + 1);
        else if (draft.save() && draft.judged < 0 && Workspace.storing < 0)
            root.close();
    }

    onClosed: draft.stopJudging()

    // Of a table that is stored by and by; one that was given up stays to be looked at.
    Connections {
        target: Workspace
        enabled: root.opened

        function onStored() {
            root.close();
        }
    }
    Connections {
        target: draft

        function onJudgedChanged() {
            if (root.opened && root.step === 2 && draft.judged < 0 && Workspace.storing < 0)
                rowsStep.takeFocus();
        }
    }

    title: qsTr("Import a table")
    subtitle: qsTr("%1 of 3: %2").arg(root.step + 1).arg(root.titles[root.step])
    width: Math.min(1080, parent ? parent.width - 2 * Theme.pageMargin : 1080)
    height: Math.min(700, parent ? parent.height - 2 * Theme.pageMargin : 700)

    contentItem: Item {
        ImportDraft {
            id: draft

            workspace: Workspace
        }
        ImportSourceStep {
            id: sourceStep

            anchors.fill: parent
            visible: root.step === 0
            draft: draft
        }
        ImportColumnsStep {
            id: columnsStep

            anchors.fill: parent
            visible: root.step === 1
            draft: draft
        }
        ImportRowsStep {
            id: rowsStep

            anchors.fill: parent
            visible: root.step === 2
            draft: draft
        }
    }

    footer: Item {
        implicitHeight: Theme.controlHeight + Theme.pageMargin

        RowLayout {
            width: parent.width - 2 * Theme.pageMargin
            x: Theme.pageMargin
            spacing: Theme.gap

            ToneMark {
                tone: draft.open > 0 ? "watch" : "plain"
                font.pixelSize: Theme.smallSize
                text: draft.judged >= 0 && draft.taken > 0 ? qsTr("Getting the rows ready…") : draft.judged >= 0 ? qsTr("Looking at the rows: %1 %").arg(Math.floor(100 * draft.judged)) : !draft.isReadable || root.step === 0 ? "" : draft.open > 0 ? qsTr("Questions without an answer stay out: %1").arg(draft.open) : draft.newGroups
                visible: text !== ""
                Layout.fillWidth: true
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                text: qsTr("Cancel")
                onClicked: root.reject()
            }
            AppButton {
                visible: root.step > 0
                text: qsTr("Back")
                onClicked: root.show(root.step - 1)
            }
            AppButton {
                objectName: "importNext"
                text: root.step < 2 ? qsTr("Next") : qsTr("Import rows: %1").arg(draft.taken)
                keys: "Ctrl ⏎"
                primary: true
                enabled: draft.isReadable && (root.step < 2 || (draft.taken > 0 && draft.judged < 0))
                obstacle: draft.judged >= 0 ? qsTr("The rows are being looked at.") : draft.isReadable ? qsTr("No row is taken yet: each says what is missing.") : qsTr("Paste a table or open a file first.")
                onClicked: root.next()
            }
        }
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.opened && draft.isReadable
        onActivated: root.next()
    }
}
