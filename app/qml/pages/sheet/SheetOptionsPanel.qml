// SPDX-License-Identifier: GPL-3.0-or-later
// What of the sheet can be chosen.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property SheetPreview sheet
    required property bool isCycle

    spacing: Theme.margin - 4

    SectionLabel {
        text: qsTr("Paper")
    }
    Combo {
        label: qsTr("Paper")
        model: [qsTr("A4"), qsTr("Letter")]
        currentIndex: Settings.paper === "letter" ? 1 : 0
        onActivated: index => Settings.paper = index === 1 ? "letter" : "a4"
        Layout.fillWidth: true
    }
    SectionLabel {
        visible: !root.isCycle
        text: qsTr("On the sheet")
    }
    Check {
        visible: !root.isCycle
        text: qsTr("Target times")
        checked: root.sheet.targets
        onToggled: root.sheet.targets = checked
    }
    Check {
        visible: !root.isCycle
        text: qsTr("What to watch for, and the scale")
        checked: root.sheet.guides
        onToggled: root.sheet.guides = checked
    }
    Check {
        text: qsTr("Thin edges in the pace's colour")
        checked: root.sheet.edgeColours
        onToggled: root.sheet.edgeColours = checked
    }
    RowLayout {
        visible: !root.isCycle
        spacing: Theme.gap

        BodyText {
            text: qsTr("Empty rows")
            Layout.fillWidth: true
        }
        Spin {
            label: qsTr("Empty rows")
            from: 0
            to: 12
            value: root.sheet.spareRows
            onValueModified: root.sheet.spareRows = value
        }
    }
    BodyText {
        text: qsTr("%n page(s)", "", root.sheet.pageCount)
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
    }
    ToneMark {
        objectName: "lettersRemark"
        visible: text !== ""
        tone: "bad"
        text: root.sheet.lettersRemark
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }
    ToneMark {
        visible: root.sheet.leavesGuidesOut
        tone: "watch"
        text: qsTr("What to watch for found no room under the table and is left out. Fewer empty rows may make room.")
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
    }
    BodyText {
        visible: !root.isCycle
        text: qsTr("The log has the same rows and the same numbers, so that a filled-in sheet is typed in one pass.")
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    AppButton {
        visible: !root.isCycle
        text: qsTr("Open log")
        onClicked: Navigator.openLog(root.sheet.sessionId)
    }
}
