// SPDX-License-Identifier: GPL-3.0-or-later
// One session on the Today page, with what a coach does with it: print its sheet, log it, see it in the plan.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ItemDelegate {
    id: root

    required property real sessionId
    required property string day
    required property string when
    required property string name
    required property string group
    required property string rung
    required property string chip
    required property string logged
    required property string missing
    required property bool isToday
    required property bool isLate
    required property int index
    /// The keyboard moves through the list: show where it is.
    property bool keyUsed: false
    required property string workoutText
    readonly property string facts: [group, logged, missing].filter(fact => fact !== "").join(" · ")

    implicitHeight: Math.max(lines.height, times.height, sheetButton.height) + 2 * Theme.margin
    activeFocusOnTab: true
    leftPadding: Theme.margin + Theme.edgeWidth
    rightPadding: Theme.margin
    Accessible.role: Accessible.ListItem
    Accessible.name: day + ", " + name + ", " + chip + ", " + facts
    onClicked: Navigator.openSession(sessionId)
    Keys.onReturnPressed: root.clicked()

    // Placed by anchors: a layout costs as much as the texts in it, and this is what the first frame waits for.
    contentItem: Item {
        Column {
            id: times

            anchors.verticalCenter: parent.verticalCenter
            width: 112
            spacing: 2

            BodyText {
                width: parent.width
                text: root.day
                font.weight: Font.DemiBold
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: root.when
                color: Theme.secondary
                font.pixelSize: Theme.tinySize
            }
            Loader {
                active: root.isLate
                visible: active
                sourceComponent: ToneMark {
                    tone: "watch"
                    text: qsTr("Not finished")
                }
            }
        }
        Column {
            id: lines

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: times.right
            anchors.leftMargin: Theme.margin
            anchors.right: sheetButton.left
            anchors.rightMargin: Theme.margin
            spacing: Theme.step

            Item {
                width: parent.width
                height: Math.max(chipMark.height, nameText.height)

                RungChip {
                    id: chipMark

                    anchors.verticalCenter: parent.verticalCenter
                    rung: root.rung
                    text: root.chip
                }
                BodyText {
                    id: nameText

                    x: chipMark.width + Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x
                    text: root.name
                    font.pixelSize: root.isToday ? Theme.headingSize : Theme.textSize
                    font.weight: Font.DemiBold
                }
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                text: root.workoutText
                font.pixelSize: Theme.smallSize
            }
            BodyText {
                width: parent.width
                text: root.facts
                color: Theme.secondary
                font.pixelSize: Theme.tinySize
            }
        }
        AppButton {
            id: sheetButton

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: logButton.left
            anchors.rightMargin: Theme.margin
            text: qsTr("Print sheet")
            glyph: "print"
            onClicked: Navigator.openSheet(root.sessionId)
        }
        AppButton {
            id: logButton

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            text: qsTr("Log")
            glyph: "log"
            primary: root.isToday && root.index === 0
            onClicked: Navigator.openLog(root.sessionId)
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: Theme.line

        Rectangle {
            x: Theme.gap
            y: Theme.step * 3
            width: Theme.edgeWidth
            height: parent.height - 2 * y
            radius: width / 2
            color: Theme.rungColor(root.rung)
        }
        FocusRing {
            radius: Theme.cardRadius
            shown: root.visualFocus || (root.activeFocus && root.keyUsed)
            anchors.margins: 0
        }
    }
}
