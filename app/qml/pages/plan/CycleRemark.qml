// SPDX-License-Identifier: GPL-3.0-or-later
// What a check says of the cycle, and the button that mends it, or why there is none.
import QtQuick
import Fivepace

Column {
    id: root

    required property int index
    required property bool isFirst
    required property string text
    required property string remedy
    /// Why there is none.
    required property string whyNone

    signal mended

    spacing: Theme.step

    ToneMark {
        width: parent.width
        tone: "watch"
        text: root.text
    }
    BodyText {
        visible: root.whyNone !== "" && !Workspace.isReadOnly
        x: Theme.margin
        width: parent.width - x
        text: root.whyNone
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
    }
    AppButton {
        x: Theme.margin
        visible: root.remedy !== "" && !Workspace.isReadOnly
        text: root.remedy
        keys: root.isFirst ? "F" : ""
        onClicked: root.mended()
    }
}
