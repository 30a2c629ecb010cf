// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks say of the open cycle, on one line under the board where no inspector is beside it: the first that can be mended with
// its remedy, or the first with why it has none, and the way to the others.
import QtQuick
import QtQuick.Layouts
import Fivepace

Card {
    id: root

    required property CycleChecksModel checks

    signal allWanted

    visible: root.checks.count > 0
    implicitHeight: Math.max(46, words.implicitHeight + 2 * padding)
    padding: 6

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        spacing: Theme.gap

        ColumnLayout {
            id: words

            spacing: 0
            Layout.fillWidth: true

            ToneMark {
                tone: "watch"
                text: root.checks.first
                Layout.fillWidth: true
            }
            BodyText {
                visible: text !== "" && !Workspace.isReadOnly
                text: root.checks.firstWhyNone
                color: Theme.secondary
                font.pixelSize: Theme.tinySize
                elide: Text.ElideRight
                Layout.leftMargin: Theme.margin
                Layout.fillWidth: true
            }
        }
        AppButton {
            visible: root.checks.firstRemedy !== "" && !Workspace.isReadOnly
            text: root.checks.firstRemedy
            keys: "F"
            onClicked: root.checks.mendFirst()
        }
        AppButton {
            visible: root.checks.count > 1
            text: qsTr("All %n check(s)", "", root.checks.count)
            onClicked: root.allWanted()
        }
    }
}
