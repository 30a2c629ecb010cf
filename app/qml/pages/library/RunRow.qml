// SPDX-License-Identifier: GPL-3.0-or-later
// One time the workout was run; pressing it opens the session's log.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.AbstractButton {
    id: root

    required property real sessionId
    required property string date
    required property string group
    required property string outcome
    required property string spoken

    implicitHeight: column.implicitHeight
    leftPadding: Theme.step
    rightPadding: Theme.step
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Keys.onReturnPressed: root.clicked()
    onClicked: Navigator.openLog(root.sessionId)

    background: RowGround {
        hovered: root.hovered
        focused: root.visualFocus
    }
    contentItem: Column {
        id: column

        topPadding: Theme.step
        bottomPadding: Theme.step
        spacing: 1

        BodyText {
            width: parent.width
            text: root.date + " · " + root.group
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            text: root.outcome
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }
}
