// SPDX-License-Identifier: GPL-3.0-or-later
// What a check says of the cycle, and the button that mends it, or why there is none.
import QtQuick
import Fivepace

Item {
    id: root

    required property int index
    required property bool isFirst
    required property string text
    required property string remedy
    /// Why there is none.
    required property string whyNone

    signal mended

    height: mark.height + (why.visible ? why.height + Theme.step : 0) + (button.visible ? button.height + Theme.step : 0)

    ToneMark {
        id: mark

        width: parent.width
        tone: "watch"
        text: root.text
    }
    BodyText {
        id: why

        visible: root.whyNone !== "" && !Workspace.isReadOnly
        x: Theme.margin
        y: mark.height + Theme.step
        width: parent.width - x
        text: root.whyNone
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
    }
    AppButton {
        id: button

        x: Theme.margin
        y: mark.height + Theme.step
        visible: root.remedy !== "" && !Workspace.isReadOnly
        text: root.remedy
        keys: root.isFirst ? "F" : ""
        onClicked: root.mended()
    }
}
