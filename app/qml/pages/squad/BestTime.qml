// SPDX-License-Identifier: GPL-3.0-or-later
// A time in a column of times, standing on its decimal sign, with a mark behind it.
import QtQuick
import Fivepace

Item {
    id: root

    property string whole: ""
    property string fraction: ""
    property string mark: ""
    /// Room for the fraction and for the mark, the same in the whole column.
    property real fractionWidth: 0
    property real markWidth: 0
    property string empty: "–"

    BodyText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap + root.markWidth + (root.whole === "" ? 0 : root.fractionWidth)
        height: parent.height
        text: root.whole === "" ? root.empty : root.whole
        color: root.whole === "" ? Theme.faint : Theme.text
        Accessible.ignored: true
    }
    BodyText {
        x: parent.width - Theme.gap - root.markWidth - root.fractionWidth
        height: parent.height
        visible: text !== ""
        text: root.fraction
        Accessible.ignored: true
    }
    BodyText {
        x: parent.width - Theme.gap - root.markWidth + Theme.step
        height: parent.height
        visible: text !== "" && root.markWidth > 0
        text: root.mark
        color: Theme.faint
        font.pixelSize: Theme.labelSize
        Accessible.ignored: true
    }
}
