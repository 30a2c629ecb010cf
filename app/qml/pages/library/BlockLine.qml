// SPDX-License-Identifier: GPL-3.0-or-later
// What one block says: what is run, the recovery in it, and what comes before the next. The recoveries stand below
// where one line does not hold them. Placed by hand: in Qt 6.4 a layout whose width comes late lays texts over each other.
import QtQuick
import Fivepace

Item {
    id: root

    property string what: ""
    property string between: ""
    property string then: ""
    property bool thenIsStated: true
    property int depth: 0

    readonly property bool isWide: width > 320
    readonly property bool isStacked: !isWide && implicitWidth > width

    implicitWidth: words.x + words.implicitWidth + Theme.gap + recoveries.width
    implicitHeight: isStacked ? words.height + recoveries.height : Math.max(words.height, recoveries.height)

    BodyText {
        id: words

        x: root.depth * Theme.margin
        y: root.isStacked ? 0 : (root.height - height) / 2
        width: Math.max(0, root.width - x - (root.isStacked ? 0 : recoveries.width + Theme.gap))
        text: root.what
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
    Row {
        id: recoveries

        anchors.right: parent.right
        y: root.isStacked ? words.height : (root.height - height) / 2
        spacing: Theme.gap

        BodyText {
            visible: text !== ""
            text: root.between
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        BodyText {
            visible: text !== "" || root.isWide
            width: Math.max(implicitWidth, root.isWide ? 96 : 0)
            text: root.then
            color: root.thenIsStated ? Theme.secondary : Theme.watch
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
