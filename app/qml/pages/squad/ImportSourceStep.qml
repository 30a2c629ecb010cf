// SPDX-License-Identifier: GPL-3.0-or-later
// First step of an import: text is pasted or typed, or a file is opened.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property ImportDraft draft

    function takeFocus() {
        box.area.forceActiveFocus();
    }

    spacing: Theme.gap

    BodyText {
        text: qsTr("Copy the table in your spreadsheet and paste it here, or open a file. Athletes, results and rep times are understood, with headings or without; so are Hy-Tek rosters.")
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    TextBox {
        id: box

        label: qsTr("The table as text")
        placeholderText: qsTr("Athlete\t400\t800\t1500\nA. Okafor\t51.9\t1:54.8\t3:56.4")
        text: root.draft.text
        readOnly: root.draft.isLong
        onEdited: root.draft.text = box.text
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Theme.gap

        AppButton {
            text: qsTr("Paste")
            glyph: "copy"
            onClicked: root.draft.paste()
        }
        AppButton {
            text: qsTr("Open a file…")
            glyph: "file"
            onClicked: Files.open(qsTr("Open a table"), qsTr("Tables (*.csv *.tsv *.txt *.hy3)"), path => root.draft.readFile(path))
        }
        AppButton {
            visible: root.draft.isLong
            text: qsTr("Clear")
            onClicked: {
                root.draft.clear();
                root.takeFocus();
            }
        }
        ToneMark {
            readonly property bool isWrong: root.draft.problem !== ""

            tone: isWrong ? "bad" : root.draft.remark !== "" ? "watch" : "good"
            font.pixelSize: Theme.smallSize
            visible: text !== ""
            text: isWrong ? root.draft.problem : [root.draft.from, root.draft.summary, root.draft.remark].filter(part => part !== "").join(" · ")
            Layout.fillWidth: true
        }
    }
}
