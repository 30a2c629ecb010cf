// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of the plan says, and the button that mends it, or why there is none.
import QtQuick
import Fivepace

Item {
    id: root

    required property string text
    required property string remedy
    /// Why there is none.
    required property string whyNone
    /// The key that presses the button; empty for none.
    property string keys: ""

    signal mended

    height: mark.height + (button.visible ? button.height + Theme.step : why.visible ? why.height + Theme.step : 0)

    ToneMark {
        id: mark

        width: parent.width
        tone: "watch"
        text: root.text
    }
    BodyText {
        id: why

        visible: text !== "" && !Workspace.isReadOnly
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

        visible: root.remedy !== "" && !Workspace.isReadOnly
        x: Theme.margin
        y: mark.height + Theme.step
        text: root.remedy
        keys: root.keys
        onClicked: root.mended()
    }
}
