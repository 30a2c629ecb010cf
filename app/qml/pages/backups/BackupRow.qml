// SPDX-License-Identifier: GPL-3.0-or-later
// One backup: when it was made, and what it holds.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ItemDelegate {
    id: root

    required property int index
    /// Whose columns these are.
    required property BackupColumns columns
    required property string day
    required property string time
    required property string athletes
    required property string sessions
    required property string lastLogged
    required property string sizeText
    required property string news
    required property string verdict
    required property string tone
    property bool chosen: false
    property bool focused: false

    component Cell: BodyText {
        width: root.columns.count
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
    Accessible.name: [qsTr("%1 %2: %3 athletes, %4 sessions, %5").arg(root.day).arg(root.time).arg(root.athletes).arg(root.sessions).arg(root.verdict), root.sizeText, root.news].filter(part => part !== "").join(", ")
    background: RowGround {
        chosen: root.chosen
        hovered: root.hovered
        focused: root.focused
    }
    contentItem: Row {
        Cell {
            width: root.columns.day
            horizontalAlignment: Text.AlignLeft
            text: root.day
        }
        Cell {
            width: root.columns.time
            text: root.time
        }
        Cell {
            text: root.athletes
        }
        Cell {
            text: root.sessions
        }
        Cell {
            width: root.columns.logged
            text: root.lastLogged
        }
        Cell {
            width: root.columns.size
            visible: width > 0
            text: root.sizeText
            color: Theme.secondary
        }
        Cell {
            width: root.columns.news
            horizontalAlignment: Text.AlignLeft
            text: root.news
            color: Theme.secondary
        }
        ToneMark {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: Theme.gap
            visible: text !== ""
            tone: root.tone
            text: root.verdict
        }
    }
}
