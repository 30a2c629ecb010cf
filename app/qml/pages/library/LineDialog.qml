// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one line of text: a name, the tags.
import QtQuick
import Fivepace

AppDialog {
    id: root

    property string label: ""
    property string hint: ""
    property bool mayBeEmpty: false
    readonly property string value: field.text

    function ask(value: string) {
        field.text = value;
        root.open();
        field.forceActiveFocus();
        field.selectAll();
    }

    canAccept: root.mayBeEmpty || field.text.trim() !== ""

    contentItem: Column {
        spacing: Theme.gap

        Field {
            id: field

            objectName: "lineField"
            width: 360
            label: root.label
        }
        BodyText {
            width: 360
            visible: text !== ""
            text: root.hint
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
        }
    }
}
