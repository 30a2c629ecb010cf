// SPDX-License-Identifier: GPL-3.0-or-later
// What one block says: what is run, the recovery in it, and what comes before the next. The recoveries stand below
// where one line does not hold them.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    property string what: ""
    property string between: ""
    property string then: ""
    property bool thenIsStated: true
    property int depth: 0

    readonly property bool isWide: width > 320
    readonly property bool isStacked: !isWide && words.implicitWidth + depth * Theme.margin + Theme.gap + beside.needed > width

    component Recoveries: RowLayout {
        readonly property real needed: pause.implicitWidth + next.implicitWidth + spacing

        spacing: Theme.gap

        BodyText {
            id: pause

            visible: text !== ""
            text: root.between
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            Accessible.ignored: true
        }
        BodyText {
            id: next

            text: root.then
            color: root.thenIsStated ? Theme.secondary : Theme.watch
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignRight
            visible: text !== "" || root.isWide
            Accessible.ignored: true
            Layout.minimumWidth: root.isWide ? 96 : 0
        }
    }

    spacing: 0

    RowLayout {
        spacing: Theme.gap

        BodyText {
            id: words

            text: root.what
            wrapMode: Text.WordWrap
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.leftMargin: root.depth * Theme.margin
        }
        Recoveries {
            id: beside

            visible: !root.isStacked
        }
    }
    Recoveries {
        visible: root.isStacked
        Layout.alignment: Qt.AlignRight
    }
}
