// SPDX-License-Identifier: GPL-3.0-or-later
// One backup: when it was made, and what it holds.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ItemDelegate {
    id: root

    required property int index
    required property string day
    required property string time
    required property string athletes
    required property string sessions
    required property string lastLogged
    required property string sizeText
    required property string news
    required property string verdict
    required property bool isSound
    property bool chosen: false
    property bool focused: false

    component Cell: BodyText {
        property real share: 0.09

        width: root.width * share
        height: root.height
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignRight
        font.pixelSize: Theme.smallSize
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Row
    Accessible.name: [qsTr("%1 %2: %3 athletes, %4 sessions, %5").arg(root.day).arg(root.time).arg(root.athletes).arg(root.sessions).arg(root.verdict), root.news].filter(part => part !== "").join(", ")
    background: RowGround {
        chosen: root.chosen
        hovered: root.hovered
        focused: root.focused
    }
    contentItem: Row {
        Cell {
            share: 0.16
            horizontalAlignment: Text.AlignLeft
            text: root.day
        }
        Cell {
            share: 0.08
            text: root.time
        }
        Cell {
            text: root.athletes
        }
        Cell {
            text: root.sessions
        }
        Cell {
            share: 0.13
            text: root.lastLogged
        }
        Cell {
            share: 0.1
            text: root.sizeText
            color: Theme.secondary
        }
        Cell {
            share: 0.24
            horizontalAlignment: Text.AlignLeft
            text: root.news
            color: Theme.secondary
        }
        ToneMark {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: Theme.gap
            visible: text !== ""
            tone: root.isSound ? "good" : "bad"
            text: root.verdict
        }
    }
}
