// SPDX-License-Identifier: GPL-3.0-or-later
// One athlete's line in the table.
import QtQuick
import Fivepace

RowGround {
    id: root

    required property int index
    required property real athleteId
    required property string name
    /// Differs from all others of the squad also where it is cut.
    required property string narrowName
    required property string category
    required property string target
    required property var wholes
    required property var fractions
    required property var newBests
    required property var spokenBests
    required property string status
    required property string tone
    required property bool isChosen
    required property string spoken
    required property AthleteColumns columns
    /// Room for the decimals of each column of bests.
    required property var fractionWidths
    /// The column the keyboard is on; -1 where it is elsewhere.
    property int focusedColumn: -1

    signal pressed(column: int, modifiers: int)
    signal opened(column: int)
    signal menuRequested(x: real, y: real)

    height: Theme.rowHeight
    chosen: isChosen
    hovered: pointer.containsMouse
    Accessible.role: Accessible.Row
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: isChosen
    Accessible.onPressAction: root.pressed(0, 0)

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: event => {
            if (event.button === Qt.LeftButton || !root.chosen)
                root.pressed(root.columns.placeAt(event.x), event.modifiers);
            if (event.button === Qt.RightButton)
                root.menuRequested(event.x, event.y);
        }
        onDoubleClicked: event => root.opened(root.columns.placeAt(event.x))
    }
    Tip {
        shown: pointer.containsMouse && nameText.text !== root.name
        text: root.name
    }
    Row {
        Item {
            width: root.columns.nameWidth
            height: root.height
            Accessible.role: Accessible.Cell
            Accessible.name: root.name + ", " + root.category

            TextMetrics {
                id: wholeName

                font: nameText.font
                text: root.name
            }
            BodyText {
                id: nameText

                x: Theme.gap
                height: parent.height
                readonly property real room: parent.width - categoryText.width - Theme.gap * 2

                width: Math.min(implicitWidth, room)
                text: wholeName.advanceWidth <= room ? root.name : root.narrowName
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
            Accessible.role: Accessible.Cell
        }
        Repeater {
            model: root.columns.bests

            BestTime {
                required property int modelData
                readonly property int place: modelData - AthletesModel.Best30

                width: root.columns.timeWidth
                height: root.height
                whole: root.wholes[place]
                fraction: root.fractions[place]
                mark: root.newBests[place] ? qsTr("PB") : ""
                fractionWidth: root.fractionWidths[place]
                markWidth: root.columns.markWidth
                Accessible.role: Accessible.Cell
                Accessible.name: root.spokenBests[place]
            }
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
                Accessible.role: Accessible.Cell
            }
        }
    }
    Item {
        x: root.columns.xOf(root.focusedColumn)
        width: root.focusedColumn < 0 ? 0 : root.columns.headings[root.focusedColumn].width
        height: parent.height

        FocusRing {
            anchors.margins: 0
            radius: Theme.chipRadius
            shown: root.focusedColumn >= 0
        }
    }
}
