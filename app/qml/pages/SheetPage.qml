// SPDX-License-Identifier: GPL-3.0-or-later
// A session sheet, a cycle's plan or a season exactly as it prints, with what can be chosen beside it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

PageFrame {
    id: root

    /// A cycle or a season, not a session.
    readonly property bool isCycle: sheet.cycleId !== 0 || sheet.seasonYear !== 0

    function openSheet(id: real) {
        sheet.seasonYear = 0;
        sheet.cycleId = 0;
        sheet.sessionId = id !== 0 ? id : sessions.openingSession();
    }
    /// Where there is nothing on the page and something to show.
    function openAny() {
        if (!sheet.found && sessions.count > 0)
            root.openSheet(0);
    }
    function openCycleSheet(id: real) {
        sheet.seasonYear = 0;
        sheet.cycleId = id;
    }
    function openSeason(year: int) {
        sheet.seasonYear = year;
    }
    function printRequested() {
        if (sheet.found)
            printDialog.ask();
        else
            Workspace.say(qsTr("There is no sheet to print yet. Plan a cycle first."));
    }
    function savePdf() {
        Files.save(qsTr("Save as PDF"), qsTr("PDF (*.pdf)"), sheet.title.replace(/[\/\\:]/g, "-") + ".pdf", "pdf", path => {
            if (sheet.savePdf(path))
                Workspace.say(qsTr("Saved %1").arg(path));
        });
    }

    title: qsTr("Sheet")
    subtitle: sheet.title
    inspectorName: qsTr("Options")
    hasInspector: true
    inspectorWidth: 300
    Component.onCompleted: root.openAny()

    actions: [
        Combo {
            label: qsTr("Session")
            implicitWidth: 260
            model: sessions
            textRole: "label"
            currentIndex: !root.isCycle && sessions.count > 0 ? sessions.rowOf(sheet.sessionId) : -1
            displayText: currentIndex < 0 ? qsTr("Choose a session") : currentText
            onActivated: index => root.openSheet(sessions.sessionAt(index))
        },
        AppButton {
            text: qsTr("Save as PDF…")
            enabled: sheet.found
            obstacle: qsTr("There is no sheet to save yet. Plan a cycle first.")
            onClicked: root.savePdf()
        },
        AppButton {
            text: qsTr("Print…")
            keys: "Ctrl P"
            primary: true
            enabled: sheet.found
            obstacle: qsTr("There is no sheet to print yet. Plan a cycle first.")
            onClicked: root.printRequested()
        }
    ]

    PrintDialog {
        id: printDialog

        sheet: sheet
        onPdfWanted: root.savePdf()
    }
    SessionsModel {
        id: sessions

        workspace: Workspace
        chosen: root.isCycle ? 0 : sheet.sessionId
        onCountChanged: root.openAny()
    }

    inspector: SheetOptionsPanel {
        sheet: sheet
        isCycle: root.isCycle
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        contentWidth: width
        contentHeight: sheet.height + 2 * Theme.pageMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true
        visible: sheet.found
        T.ScrollBar.vertical: AppScrollBar {}
        Keys.onDownPressed: scroll.flick(0, -800)
        Keys.onUpPressed: scroll.flick(0, 800)

        SheetPreview {
            id: sheet

            objectName: "sheetPreview"
            workspace: Workspace
            paper: Settings.paper
            onDocumentChanged: root.openAny()
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.pageMargin
            width: Math.min(scroll.width - 2 * Theme.pageMargin, landscape ? 1120 : 794)
            height: width * aspect
            Accessible.role: Accessible.Document
            Accessible.name: qsTr("Sheet: %1").arg(title)
            Accessible.description: spoken
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !sheet.found
        glyph: "sheet"
        title: qsTr("Nothing to print yet")
        text: qsTr("Plan a cycle: each of its sessions has a sheet with everybody's target times.")

        AppButton {
            text: qsTr("Open the plan")
            primary: true
            onClicked: Navigator.show("Plan")
        }
    }
}
