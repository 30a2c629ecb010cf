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

    height: Math.max(Theme.denseRowHeight - 1, whatText.implicitHeight + Theme.gap)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap + root.depth * Theme.margin
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        BodyText {
            id: whatText

            text: root.what
            wrapMode: Text.WordWrap
            Accessible.ignored: true
            Layout.fillWidth: true
        }
        BodyText {
            text: root.between
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        BodyText {
            text: root.then
            color: root.thenIsStated ? Theme.secondary : Theme.watch
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
            Layout.minimumWidth: 96
        }
    }
}
