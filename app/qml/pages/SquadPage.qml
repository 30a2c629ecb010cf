// SPDX-License-Identifier: GPL-3.0-or-later
// The squad: athletes in a table, and one of them beside it with paces, curve and results.
import QtQuick
import Fivepace

PageFrame {
    id: root

    // What pictures of the page are taken of.
    readonly property alias athletes: athletes
    readonly property alias table: table
    readonly property alias athleteDialog: athleteDialog
    readonly property alias athletesDialog: athletesDialog
    readonly property alias resultDialog: resultDialog
    readonly property alias importDialog: importDialog

    /// The athlete shown beside the table; 0 for nobody.
    property real athleteId: 0

    function openAthlete(id: real) {
        finder.clear();
        athletes.group = 0;
        root.athleteId = id;
        athletes.archived = card.isArchived;
        athletes.choose(athletes.rowOf(id));
        table.showAthlete();
    }

    /// The form of the athlete, or of all who are chosen.
    function changeChosen() {
        if (athletes.chosenCount > 1)
            athletesDialog.change(athletes.chosen);
        else
            athleteDialog.change(root.athleteId);
    }

    function addAthlete() {
        athleteDialog.addTo(athletes.group);
    }

    /// To the athlete who is shown.
    function addResult() {
        if (card.exists)
            resultDialog.addTo(root.athleteId, card.name);
    }

    function importTable() {
        importDialog.start();
    }
    function pasteRequested() {
        if (Workspace.isReadOnly)
            Workspace.say(qsTr("This squad can only be read here: nothing can be pasted."));
        else
            importDialog.startWithClipboard();
    }
    function copyRequested() {
        tableButton.copyTable();
    }

    title: qsTr("Squad")
    subtitle: athletes.squadIsEmpty ? "" : athletes.summary
    inspectorName: card.name
    hasInspector: card.exists
    home: table

    actions: [
        SearchField {
            id: finder

            visible: !athletes.squadIsEmpty
            placeholderText: qsTr("Find athlete")
            keys: "Ctrl F"
            onTextChanged: athletes.find = text
            Keys.onDownPressed: table.takeFocus()
            Keys.onReturnPressed: table.takeFocus()
        },
        AppButton {
            text: qsTr("Import…")
            enabled: !Workspace.isReadOnly
            onClicked: root.importTable()
        },
        TableButton {
            id: tableButton

            athletes: athletes
            athleteId: root.athleteId
            athleteName: card.name
            onPasteRequested: root.pasteRequested()
        },
        AppButton {
            text: qsTr("Add athlete")
            keys: "Ctrl N"
            primary: true
            enabled: !Workspace.isReadOnly
            onClicked: root.addAthlete()
        }
    ]
    inspectorHead: AthleteHead {
        card: card
        visible: card.exists
        onChangeRequested: athleteDialog.change(root.athleteId)
        onRemoveRequested: {
            athletes.choose(athletes.rowOf(root.athleteId));
            removeDialog.ask();
        }
    }
    inspector: AthleteInspector {
        card: card
        onResultRequested: root.addResult()
        onResultChangeRequested: index => resultDialog.change(root.athleteId, card.name, index)
    }

    AthletesModel {
        id: athletes

        workspace: Workspace
    }
    AthleteCard {
        id: card

        workspace: Workspace
        athlete: root.athleteId
    }
    ChosenAthletes {
        id: chosen

        workspace: Workspace
        athletes: athletes.chosen
    }

    GroupTabs {
        id: tabs

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        visible: !athletes.squadIsEmpty
        opacity: selection.visible ? 0 : 1
        enabled: !selection.visible
        athletes: athletes
        onAddRequested: groupDialog.add()
        onChangeRequested: groupDialog.change(athletes.group)
    }
    SelectionBar {
        id: selection

        objectName: "selectionBar"
        anchors.left: tabs.left
        anchors.right: tabs.right
        anchors.verticalCenter: tabs.verticalCenter
        visible: chosen.count > 1
        chosen: chosen
        onChangeRequested: root.changeChosen()
        onRemoveRequested: removeDialog.ask()
        onCloseRequested: {
            athletes.choose(athletes.rowOf(root.athleteId));
            table.takeFocus();
        }
    }
    AthleteTable {
        id: table

        anchors.top: tabs.bottom
        anchors.topMargin: Theme.step * 3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.pageMargin
        anchors.rightMargin: Theme.pageMargin
        height: Math.min(Math.max(implicitHeight, 3 * Theme.rowHeight), parent.height - y - Theme.margin - starts.height)
        visible: !athletes.squadIsEmpty
        athletes: athletes
        athleteId: root.athleteId
        onChosen: id => root.athleteId = id
        onOpened: root.changeChosen()
        onRemovalWanted: removeDialog.ask()
        onMenuWanted: (x, y) => menu.showAt(x, y)

        AthleteMenu {
            id: menu

            chosen: chosen
            onChangeRequested: root.changeChosen()
            onResultRequested: root.addResult()
            onRemoveRequested: removeDialog.ask()
        }
    }
    SprintStarts {
        id: starts

        anchors.left: table.left
        anchors.right: table.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step
    }
    SquadEmpty {
        anchors.centerIn: parent
        visible: athletes.squadIsEmpty
        onAddRequested: root.addAthlete()
        onImportRequested: root.importTable()
        onPasteRequested: root.pasteRequested()
    }

    AthleteDialog {
        id: athleteDialog

        onSaved: id => root.openAthlete(id)
        onGroupRequested: groupDialog.add()
    }
    AthletesDialog {
        id: athletesDialog

        onGroupRequested: groupDialog.add()
    }
    ResultDialog {
        id: resultDialog
    }
    ImportDialog {
        id: importDialog
    }
    GroupDialog {
        id: groupDialog

        onSaved: id => {
            if (athleteDialog.opened)
                athleteDialog.join(id);
            else if (athletesDialog.opened)
                athletesDialog.join(id);
            else
                athletes.group = id;
        }
        onRemoved: athletes.group = 0
    }
    RemovalDialog {
        id: removeDialog

        chosen: chosen
    }

    SquadKeys {
        isShown: root.visible
        onFindWanted: finder.forceActiveFocus()
        onAddWanted: root.addAthlete()
    }
}
