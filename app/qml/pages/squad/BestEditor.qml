// SPDX-License-Identifier: GPL-3.0-or-later
// A new best, typed in its cell: Enter reads it and asks once more with kind, timing and day beside it; Enter again adds
// the result.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

T.Popup {
    id: root

    required property AthletesModel athletes
    readonly property string unfinished: visible && draft.time !== "" ? caption.text : ""

    function begin(athlete: real, column: int, cell: rect, text: string) {
        const row = athletes.rowOf(athlete);
        draft.startOver(athlete, athletes.lengthOf(column));
        caption.text = qsTr("%2: new result over %1", "distance, athlete").arg(athletes.heading(column)).arg(athletes.nameAt(row));
        timeField.placeholderText = athletes.bestAt(row, column) || qsTr("Time");
        draft.time = text;
        x = cell.x - padding;
        y = cell.y - caption.implicitHeight - Theme.step - padding;
        open();
        timeField.forceActiveFocus();
        timeField.cursorPosition = text.length;
    }

    function add() {
        if (draft.save())
            close();
    }

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.gap
    padding: Theme.step * 2
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onVisibleChanged: Navigator.setOver(root, visible)
    onUnfinishedChanged: Navigator.setUnfinished(root, unfinished)
    Component.onDestruction: {
        Navigator.setOver(root, false);
        Navigator.setUnfinished(root, "");
    }
    background: PopupGround {}

    contentItem: ColumnLayout {
        spacing: Theme.step

        ResultDraft {
            id: draft

            workspace: Workspace
        }
        BodyText {
            id: caption

            color: Theme.secondary
            font.pixelSize: Theme.tinySize
        }
        RowLayout {
            spacing: Theme.gap

            Field {
                id: timeField

                objectName: "bestCell"
                label: qsTr("Time")
                text: draft.time
                error: draft.timeIssue
                onTextEdited: draft.time = text
                Keys.onReturnPressed: confirm.takeOver()
                Keys.onEnterPressed: confirm.takeOver()
                Layout.preferredWidth: 150
                Layout.alignment: Qt.AlignTop
            }
            Combo {
                label: qsTr("Kind")
                model: draft.kindNames
                currentIndex: draft.kind
                onActivated: index => draft.kind = index
                Layout.alignment: Qt.AlignTop
            }
            Combo {
                label: qsTr("Timed")
                model: draft.methodNames
                currentIndex: draft.method
                onActivated: index => draft.method = index
                Layout.preferredWidth: 124
                Layout.alignment: Qt.AlignTop
            }
            Field {
                label: qsTr("Day")
                text: draft.date
                error: draft.dateIssue
                onTextEdited: draft.date = text
                Keys.onReturnPressed: confirm.takeOver()
                Keys.onEnterPressed: confirm.takeOver()
                Layout.preferredWidth: 130
                Layout.alignment: Qt.AlignTop
            }
            AppButton {
                id: confirm

                function takeOver() {
                    if (draft.isValid)
                        forceActiveFocus(Qt.TabFocusReason);
                    else if (draft.question !== "")
                        question.takeFocus();
                }

                objectName: "addBest"
                text: qsTr("Add")
                primary: true
                enabled: draft.isValid
                obstacle: qsTr("Type a time first.")
                onClicked: root.add()
                Layout.alignment: Qt.AlignTop
            }
        }
        ResultQuestion {
            id: question

            draft: draft
            onAnswered: confirm.takeOver()
            Layout.fillWidth: true
        }
    }
}
