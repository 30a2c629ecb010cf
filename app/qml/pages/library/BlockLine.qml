// SPDX-License-Identifier: GPL-3.0-or-later
// What one block says: what is run, the recovery in it, and what comes before the next.
import QtQuick
import QtQuick.Layouts
import Fivepace

RowLayout {
    id: root

    property string what: ""
    property string between: ""
    property string then: ""
    property bool thenIsStated: true
    property int depth: 0

    readonly property bool isWide: width > 320

    spacing: Theme.gap

    BodyText {
        text: root.what
        wrapMode: Text.WordWrap
        Accessible.ignored: true
        Layout.fillWidth: true
        Layout.leftMargin: root.depth * Theme.margin
    }
    BodyText {
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
