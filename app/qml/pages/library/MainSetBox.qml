// SPDX-License-Identifier: GPL-3.0-or-later
// The main set as it was typed; what was not understood is underlined where it stands and explained below.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property WorkoutDraft draft
    required property ReadingModel reading

    function takeFocus() {
        box.area.forceActiveFocus();
        box.area.cursorPosition = box.area.length;
    }

    /// Back into the text, where its cursor was.
    function goBack() {
        box.area.forceActiveFocus();
    }

    function undo() {
        box.area.undo();
    }

    function redo() {
        box.area.redo();
    }

    spacing: Theme.gap

    SectionLabel {
        text: qsTr("Main set")
    }
    TextBox {
        id: box

        objectName: "mainSet"
        label: qsTr("Main set")
        placeholderText: root.draft.isEditing ? "3 x (100m, 200m) [2:30 & 5:00]" : ""
        readOnly: !root.draft.isEditing
        implicitHeight: Math.max(124, Math.min(260, area.contentHeight + 4 * Theme.step))
        onShortcutPressed: event => event.accepted = paces.isOurs(event)
        onKeyPressed: event => event.accepted = paces.press(event)
        Layout.fillWidth: true

        DraftText {
            id: draftText

            textDocument: box.area.textDocument
            draft: root.draft
            cursor: box.area.cursorPosition
            onCursorMoved: position => box.area.cursorPosition = position
            onTyped: paces.look()
        }
        ReadingHighlighter {
            textDocument: box.area.textDocument
            reading: root.reading
            problemColor: Theme.bad
            assumptionColor: Theme.watch
        }
        Binding {
            target: root.reading
            property: "cursor"
            value: box.area.activeFocus ? box.area.cursorPosition : -1
        }
        PaceList {
            id: paces

            box: box
            onTaken: (start, name) => draftText.put(start, name)
        }
    }
    ToneMark {
        objectName: "newReading"
        visible: text !== "" && !root.draft.isEditing
        tone: "watch"
        text: root.draft.newReading
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.draft.newReading !== "" && !root.draft.isEditing
        spacing: Theme.gap

        AppButton {
            objectName: "takeNewReading"
            text: qsTr("Take the new reading")
            enabled: !Workspace.isReadOnly
            onClicked: root.draft.takeNewReading()
        }
        AppButton {
            objectName: "keepStored"
            text: qsTr("Keep what is stored")
            tip: qsTr("Write what is stored into the text")
            enabled: !Workspace.isReadOnly
            onClicked: root.draft.keepStored()
        }
    }
    ToneMark {
        objectName: "mainSetIssue"
        visible: text !== ""
        tone: "bad"
        text: root.draft.textIssue
        Layout.fillWidth: true
    }
    ToneMark {
        tone: root.reading.tone
        text: root.reading.summary
        colored: root.reading.tone === "bad"
        Layout.fillWidth: true
    }
    ToneMark {
        objectName: "remarkAtCursor"
        visible: root.reading.remark !== ""
        tone: root.reading.remarkTone
        text: root.reading.remark
        Layout.fillWidth: true
    }
    ToneMark {
        objectName: "problems"
        visible: text !== "" && root.reading.remarkTone !== "bad"
        tone: "bad"
        text: root.reading.problems
        Layout.fillWidth: true
    }
    ToneMark {
        visible: root.reading.remark === "" && text !== ""
        tone: "watch"
        text: root.reading.assumptions
        Layout.fillWidth: true
    }
    BodyText {
        visible: root.draft.isEditing
        text: qsTr("Type sets as 2 x (4 x 100m), recoveries as 2:30, 90s or [90], paces as @800. Type @ to choose a pace.")
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.draft.isEditing
        spacing: Theme.step * 3
        Layout.fillWidth: true

        Field {
            label: qsTr("Tags")
            placeholderText: qsTr("Tags, comma between")
            text: root.draft.tags
            onTextEdited: root.draft.tags = text
            Layout.fillWidth: true
        }
        Check {
            text: qsTr("Usual warm-up and cool-down")
            checked: root.draft.hasWarmUp
            onToggled: root.draft.hasWarmUp = checked
        }
    }
}
