// SPDX-License-Identifier: GPL-3.0-or-later
// One athlete's line in the table.
import QtQuick
import Fivepace

RowGround {
    id: root

    required property int index
    required property real athleteId
    required property string name
    required property string category
    required property string target
    required property string best400
    required property string best800
    required property string best1500
    required property string best3000
    required property string best5000
    required property string status
    required property string tone
    required property string spoken
    required property AthleteColumns columns
    property bool isChosen: false
    property bool isFocused: false

    signal pressed
    signal opened

    height: Theme.rowHeight
    chosen: isChosen
    hovered: pointer.containsMouse
    focused: isFocused
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selected: isChosen
    Accessible.onPressAction: root.pressed()

    component Time: BodyText {
        width: root.columns.timeWidth
        height: root.height
        rightPadding: Theme.gap
        horizontalAlignment: Text.AlignRight
        color: text === "" ? Theme.faint : Theme.text
        Accessible.ignored: true
    }

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        onPressed: root.pressed()
        onDoubleClicked: root.opened()
    }
    Row {
        Item {
            width: root.columns.nameWidth
            height: root.height

            BodyText {
                id: nameText

                x: Theme.gap
                height: parent.height
                width: Math.min(implicitWidth, parent.width - categoryText.width - Theme.gap * 2)
                text: root.name
                font.weight: Font.Medium
                Accessible.ignored: true
            }
            BodyText {
                id: categoryText

                anchors.left: nameText.right
                anchors.leftMargin: Theme.step
                height: parent.height
                text: root.category
                color: Theme.faint
                font.pixelSize: Theme.tinySize
                Accessible.ignored: true
            }
        }
        BodyText {
            width: root.columns.targetWidth
            height: root.height
            leftPadding: Theme.gap
            text: root.target
            Accessible.ignored: true
        }
        Time {
            text: root.best400 || "–"
        }
        Time {
            text: root.best800 || "–"
        }
        Time {
            text: root.best1500 || "–"
        }
        Time {
            text: root.best3000 || "–"
        }
        Time {
            text: root.best5000 || "–"
        }
        Item {
            width: root.columns.statusWidth
            height: root.height

            ToneMark {
                x: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - Theme.gap
                tone: root.tone
                text: root.status
            }
        }
    }
}
