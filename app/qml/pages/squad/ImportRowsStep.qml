// SPDX-License-Identifier: GPL-3.0-or-later
// Third step of an import: every row with what becomes of it; questions are answered here.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

ColumnLayout {
    id: root

    required property ImportDraft draft
    /// Of all, those that go in, are there already, ask something, are refused.
    readonly property var counts: [draft.accepted + draft.alreadyThere + draft.questions + draft.refused, draft.accepted, draft.alreadyThere, draft.questions, draft.refused]

    function takeFocus() {
        rows.show = root.draft.questions > 0 ? ImportRowsModel.Questions : root.draft.accepted === 0 && root.draft.refused > 0 ? ImportRowsModel.Refused : ImportRowsModel.All;
        list.currentIndex = 0;
        list.forceActiveFocus();
    }

    spacing: Theme.gap

    ImportRowsModel {
        id: rows

        draft: root.draft
    }
    ImportAsks {
        draft: root.draft
        Layout.fillWidth: true
    }
    ToneMark {
        visible: root.draft.leftOut !== ""
        tone: "watch"
        colored: false
        text: root.draft.leftOut
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap

        Repeater {
            model: [qsTr("All"), qsTr("Go in"), qsTr("There already"), qsTr("Questions"), qsTr("Refused")]

            TabChip {
                required property string modelData
                required property int index

                text: modelData
                count: root.counts[index]
                checked: rows.show === index
                onClicked: rows.show = index
            }
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            visible: root.draft.refused > 0
            text: qsTr("Copy refused rows")
            glyph: "copy"
            onClicked: root.draft.copyRefused()
        }
    }
    RowLayout {
        visible: rows.show === ImportRowsModel.Questions && root.draft.questions > 0
        spacing: Theme.gap

        BodyText {
            text: qsTr("← → answer the row; or answer for all whose name is there:")
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
        }
        AppButton {
            objectName: "importAllSame"
            text: qsTr("The same people")
            onClicked: root.draft.answerAllSame()
        }
        AppButton {
            visible: root.draft.kind === 0
            text: qsTr("New people")
            onClicked: root.draft.answerAllNew()
        }
    }
    ListView {
        id: list

        objectName: "importRows"
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        cacheBuffer: 0
        model: rows
        T.ScrollBar.vertical: AppScrollBar {
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rows")
        Keys.onLeftPressed: rows.step(currentIndex, -1)
        Keys.onRightPressed: rows.step(currentIndex, 1)
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: ImportRow {
            width: list.width
            isFocused: ListView.isCurrentItem && list.activeFocus
            onPressed: {
                list.forceActiveFocus();
                list.currentIndex = index;
            }
            onChosen: choice => rows.choose(index, choice)
        }
    }
    BodyText {
        visible: rows.count === 0 && root.draft.judged < 0
        text: qsTr("There are no such rows.")
        color: Theme.secondary
        Layout.alignment: Qt.AlignHCenter
    }
}
