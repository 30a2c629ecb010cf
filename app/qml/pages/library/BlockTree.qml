// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of a workout while it is edited: the keys of the list and the buttons above it do the same.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

FocusScope {
    id: root

    required property WorkoutDraft draft
    /// Row whose fields are open; -1 for none.
    property int openRow: -1

    /// Esc: back to the text.
    signal textRequested
    signal undoRequested
    signal redoRequested

    function openFields(row: int) {
        root.openRow = row;
        list.positionViewAtIndex(row, ListView.Contain);
        const line = list.itemAtIndex(row) as BlockTreeRow;
        if (line)
            line.takeFocus();
    }

    function closeFields() {
        root.openRow = -1;
        list.forceActiveFocus();
    }

    implicitHeight: column.implicitHeight

    BlockTreeModel {
        id: blocks

        reading: root.draft.reading
        onTextEdited: text => root.draft.text = text
    }
    BlockKeys {
        id: keys

        onMovedUp: list.currentIndex = blocks.moveUp(list.currentIndex)
        onMovedDown: list.currentIndex = blocks.moveDown(list.currentIndex)
        onNested: list.currentIndex = blocks.nest(list.currentIndex)
        onLifted: list.currentIndex = blocks.lift(list.currentIndex)
        onDuplicated: list.currentIndex = blocks.duplicate(list.currentIndex)
        onRemoved: list.currentIndex = blocks.remove(list.currentIndex)
        onTimesChanged: by => list.currentIndex = blocks.changeTimes(list.currentIndex, by)
        onAdded: {
            const before = list.count;
            list.currentIndex = blocks.add(list.currentIndex);
            if (list.count > before)
                root.openFields(list.currentIndex);
        }
        onOpened: root.openFields(list.currentIndex)
        onEscaped: root.textRequested()
        onWalkedOn: forward => list.nextItemInFocusChain(forward).forceActiveFocus()
        onUndone: root.undoRequested()
        onRedone: root.redoRequested()
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.step

        BlockTools {
            keys: keys
            hasBlock: list.currentIndex >= 0
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "blockTree"
            implicitHeight: Math.min(contentHeight, 264)
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: blocks
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Blocks")
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: AppScrollBar {}
            keyNavigationEnabled: root.openRow < 0
            Keys.enabled: root.openRow < 0
            Keys.onShortcutOverride: event => event.accepted = keys.isOurs(event)
            Keys.onPressed: event => event.accepted = keys.press(event)
            onCurrentIndexChanged: if (root.openRow !== currentIndex)
                root.openRow = -1

            delegate: BlockTreeRow {
                width: list.width
                tree: blocks
                chosen: ListView.isCurrentItem
                focused: ListView.isCurrentItem && list.activeFocus && !isOpen
                isOpen: index >= 0 && root.openRow === index // a row that goes has the place -1
                onPressed: {
                    list.currentIndex = index;
                    list.forceActiveFocus();
                }
                onOpened: {
                    list.currentIndex = index;
                    root.openFields(index);
                }
                onClosed: root.closeFields()
            }
        }
        ToneMark {
            visible: text !== ""
            tone: "bad"
            text: blocks.refusal
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
    }
}
