// SPDX-License-Identifier: GPL-3.0-or-later
// What a pace comes from, how sure it is and how old; marked where it is out of date.
import QtQuick
import Fivepace

Item {
    id: root

    required property string source
    required property string note
    required property bool isOutOfDate
    readonly property string words: note === "" ? source : source + " · " + note

    height: isOutOfDate ? mark.height : plain.height

    BodyText {
        id: plain

        visible: !root.isOutOfDate
        width: parent.width
        text: root.words
        color: Theme.secondary
        font.pixelSize: Theme.labelSize
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
    ToneMark {
        id: mark

        visible: root.isOutOfDate
        width: parent.width
        tone: "watch"
        text: root.words
        font.pixelSize: Theme.labelSize
        Accessible.ignored: true
    }
}
