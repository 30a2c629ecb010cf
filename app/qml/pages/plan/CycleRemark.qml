// SPDX-License-Identifier: GPL-3.0-or-later
// What a check says of the cycle, and the button that mends it where a better day is known.
import QtQuick
import Fivepace

Column {
    id: root

    required property int index
    required property bool isFirst
    required property string text
    required property string remedy

    signal mended

    spacing: Theme.step

    ToneMark {
        width: parent.width
        tone: "watch"
        text: root.text
    }
    AppButton {
        x: Theme.margin
        visible: root.remedy !== "" && !Workspace.isReadOnly
        text: root.remedy
        keys: root.isFirst ? "F" : ""
        onClicked: root.mended()
    }
}
