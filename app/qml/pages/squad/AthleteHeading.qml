// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of a column of the athletes' table. It sorts; the keyboard comes to it from the rows below.
import QtQuick
import Fivepace

TableHeader {
    id: root

    required property int index
    required property var modelData
    property real markWidth: 0
    property bool focused: false
    readonly property real arrowWidth: Math.min(markWidth, Theme.step * 3 + 2)

    width: modelData.width
    text: modelData.text
    leftPadding: modelData.isTime ? 0 : Theme.gap
    rightPadding: Theme.gap + (modelData.isTime ? markWidth : 0) - (modelData.isTime && sorted !== 0 ? arrowWidth : 0)
    sortable: true
    focusPolicy: Qt.NoFocus
    alignment: modelData.isTime ? Text.AlignRight : Text.AlignLeft
    Accessible.description: sorted === 0 ? qsTr("Sorts by this column") : sorted > 0 ? qsTr("Sorted, rising") : qsTr("Sorted, falling")

    FocusRing {
        anchors.margins: 0
        radius: Theme.chipRadius
        shown: root.focused
    }
}
