// SPDX-License-Identifier: GPL-3.0-or-later
// One block of the reading: what is run, the recovery in it, and what comes before the next.
import QtQuick
import QtQuick.Layouts
import Fivepace

RowGround {
    id: root

    required property string what
    required property string between
    required property string then
    required property bool thenIsStated
    required property int depth
    required property string spoken

    readonly property bool isWide: width > 340

    height: Math.max(Theme.denseRowHeight - 1, line.implicitHeight + Theme.gap)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    RowLayout {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap + root.depth * Theme.margin
        width: parent.width - x - Theme.gap
        spacing: Theme.gap

        BodyText {
            id: whatText

            text: root.what
            wrapMode: Text.WordWrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        BodyText {
            id: betweenText

            visible: text !== ""
            text: root.between
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.minimumWidth: root.isWide ? Math.ceil(implicitWidth) : 40
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        BodyText {
            text: root.then
            color: root.thenIsStated ? Theme.secondary : Theme.watch
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignRight
            visible: text !== "" || root.isWide
            Accessible.ignored: true
            Layout.minimumWidth: root.isWide ? 96 : 0
        }
    }
}
