// SPDX-License-Identifier: GPL-3.0-or-later
// Adds several workouts: lines typed or pasted, or a file; shows what would come in before anything is written.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

AppDialog {
    id: root

    /// The pace lines have that state none, as a place in the draft's `rungNames`.
    property int rung: 1
    property bool isLines: true

    readonly property alias box: box
    readonly property alias incoming: incoming

    signal saved(workout: real)

    function pasteLines() {
        root.isLines = true;
        incoming.startLines(root.rung);
        box.text = "";
        root.open();
        box.area.forceActiveFocus();
    }

    function openFile(path: string) {
        root.isLines = false;
        incoming.openFile(path);
        root.open();
    }

    title: root.isLines ? qsTr("Paste workouts") : qsTr("Import workouts")
    subtitle: root.isLines ? qsTr("One workout a line, or blank lines between workouts of several lines. “Name: 6 x 400m” gives the name.") : qsTr("Nothing is added before you agree. What is there already stays out.")
    acceptText: incoming.takenCount > 1 ? qsTr("Add %1 workouts").arg(incoming.takenCount) : qsTr("Add to library")
    obstacle: Workspace.isReadOnly ? qsTr("This squad can only be read here.") : qsTr("There is no workout to add yet.")
    canAccept: incoming.takenCount > 0 && !Workspace.isReadOnly
    onAccepted: incoming.save()

    IntakeDraft {
        id: incoming

        workspace: Workspace
        onSaved: workout => root.saved(workout)
    }

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        RowLayout {
            visible: root.isLines
            spacing: Theme.gap

            BodyText {
                text: qsTr("Pace where the text says none")
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
            }
            Combo {
                label: qsTr("Pace where the text says none")
                implicitWidth: 160
                model: incoming.rungNames
                currentIndex: incoming.rung
                onActivated: place => incoming.rung = place
            }
        }
        TextBox {
            id: box

            objectName: "intakeLines"
            visible: root.isLines
            label: qsTr("Workouts, one a line")
            placeholderText: qsTr("Tuesday: 6 x 400m [90]\n3 x (4 x 200m) [60 & 5:00]")
            implicitHeight: 120
            onEdited: incoming.text = text
            Layout.fillWidth: true
            Layout.preferredWidth: Math.min(680, root.parent.width - 160)
        }
        ToneMark {
            visible: text !== ""
            tone: incoming.tone
            text: incoming.failure !== "" ? incoming.failure : incoming.summary
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "intake"
            clip: true
            model: incoming
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: false
            T.ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What would come in")
            Layout.fillWidth: true
            Layout.preferredWidth: Math.min(680, root.parent.width - 160)
            Layout.preferredHeight: Math.min(contentHeight, root.parent.height - (root.isLines ? 440 : 300))
            delegate: IntakeRow {
                width: list.width - 2 * Theme.gap
                draft: incoming
            }
        }
    }
}
