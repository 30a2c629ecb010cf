// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a table to be imported: what it says, its heading, its first cells.
import QtQuick
import QtQuick.Layouts
import Fivepace

Rectangle {
    id: root

    required property int index
    required property string heading
    required property list<string> cells
    required property int use
    required property bool isUsed
    required property ImportDraft draft
    property bool isFocused: false

    signal pressed

    function changeUse(by: int) {
        const next = Math.max(0, Math.min(root.draft.uses.length - 1, root.use + by));
        root.draft.setUse(root.index, next);
    }

    width: 156
    radius: Theme.buttonRadius
    color: root.isUsed ? Theme.surface : Theme.ground
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.heading, useBox.displayText].join(": ")
    Accessible.description: root.cells.join(", ")

    MouseArea {
        anchors.fill: parent
        onPressed: root.pressed()
    }
    FocusRing {
        anchors.margins: 0
        radius: Theme.buttonRadius
        shown: root.isFocused
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        spacing: Theme.step

        Combo {
            id: useBox

            label: root.heading
            focusPolicy: Qt.NoFocus
            implicitContentWidthPolicy: Combo.ContentItemImplicitWidth
            model: root.draft.uses
            currentIndex: root.use
            onActivated: index => root.draft.setUse(root.index, index)
            Layout.fillWidth: true
        }
        BodyText {
            text: root.heading
            font.pixelSize: Theme.tinySize
            font.weight: Font.DemiBold
            color: root.isUsed ? Theme.text : Theme.faint
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.step
        }
        ListView {
            interactive: false
            implicitHeight: contentHeight
            model: root.cells
            Layout.fillWidth: true
            delegate: BodyText {
                required property string modelData

                width: ListView.view.width // qmllint disable unqualified
                height: Theme.denseRowHeight - Theme.step
                text: modelData
                font.pixelSize: Theme.smallSize
                color: root.isUsed ? Theme.text : Theme.faint
                Accessible.ignored: true
            }
        }
    }
}
