// SPDX-License-Identifier: GPL-3.0-or-later
// Finds any page, command, athlete, session or workout by a few letters; arrows and Enter choose.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.Popup {
    id: root

    /// Each has title, run() and the keys that do the same.
    required property var commands

    function choose(kind: int, target: real) {
        root.close();
        switch (kind) {
        case PaletteModel.Command:
            root.commands[target].run();
            break;
        case PaletteModel.Athlete:
            Navigator.openAthlete(target);
            break;
        case PaletteModel.Session:
            Navigator.openSession(target);
            break;
        case PaletteModel.Workout:
            Navigator.openWorkout(target);
            break;
        }
    }

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: 72
    width: 560
    height: implicitContentHeight + 2 * padding
    padding: Theme.gap + Theme.step
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onVisibleChanged: Navigator.setOver(root, visible)
    Component.onDestruction: Navigator.setOver(root, false)
    onAboutToShow: {
        field.clear();
        list.currentIndex = 0;
        field.forceActiveFocus();
    }

    PaletteModel {
        id: palette

        workspace: Workspace
        commands: root.commands.map(command => command.title)
        find: field.text
    }

    background: PopupGround {
        radius: Theme.cardRadius
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    contentItem: Column {
        spacing: Theme.gap

        SearchField {
            id: field

            width: parent.width
            placeholderText: qsTr("Find a page, athlete, session, workout or command")
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onReturnPressed: list.chooseCurrent()
            Keys.onEnterPressed: list.chooseCurrent()
            Keys.onEscapePressed: root.close()
            onTextChanged: list.currentIndex = 0
        }
        ListView {
            id: list

            cacheBuffer: 0 // rows made ahead are warned about by Qt 6.4 when a search leaves fewer

            function chooseCurrent() {
                const row = currentItem as ComboRow;
                if (row)
                    row.clicked();
            }

            width: parent.width
            height: Math.min(contentHeight, 10 * Theme.rowHeight)
            clip: true
            model: palette
            highlightMoveDuration: 0
            T.ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: field.placeholderText

            delegate: ComboRow {
                id: row

                required property int index
                required property int kind
                required property string title
                required property string detail
                required property real target

                width: ListView.view.width
                implicitHeight: Theme.rowHeight
                text: title
                highlighted: ListView.isCurrentItem
                focusPolicy: Qt.NoFocus
                onClicked: root.choose(kind, target)

                KeyHint {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.margin
                    anchors.verticalCenter: parent.verticalCenter
                    keys: row.kind === PaletteModel.Command ? root.commands[row.target].keys : ""
                }
                BodyText {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.detail
                    color: Theme.secondary
                    font.pixelSize: Theme.tinySize
                }
            }
        }
        BodyText {
            visible: palette.count === 0
            text: qsTr("Nothing found")
            color: Theme.secondary
        }
    }
}
