// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence with its mark; one about many athletes opens to their names by a click, Enter or Space.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.AbstractButton {
    id: root

    /// good, watch, bad or plain.
    property string tone: "plain"
    property var names: []
    property bool colored: true
    readonly property bool opens: names.length > 0

    checkable: opens
    focusPolicy: opens ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: opens
    implicitHeight: mark.implicitHeight + (whom.visible ? whom.implicitHeight + Theme.step : 0)
    font.family: Theme.family
    font.pixelSize: Theme.tinySize
    Accessible.role: opens ? Accessible.Button : Accessible.StaticText
    Accessible.name: text
    Accessible.description: opens ? names.join(", ") : ""
    Keys.onReturnPressed: if (opens)
        toggle()
    Keys.onEnterPressed: if (opens)
        toggle()

    contentItem: Item {
        ToneMark {
            id: mark

            width: parent.width - (root.opens ? arrow.width + Theme.step : 0)
            tone: root.tone
            text: root.text
            font: root.font
            colored: root.colored
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            visible: root.opens
            glyph: root.checked ? "up" : "down"
            size: Theme.iconSize - 6
            color: Theme.secondary
        }
        BodyText {
            id: whom

            x: 10 + Theme.step + 2
            y: mark.implicitHeight + Theme.step
            width: parent.width - x
            visible: root.checked && root.opens
            text: root.names.join(", ")
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: root.opens && root.hovered ? Theme.hover : "transparent"
        radius: Theme.chipRadius

        FocusRing {
            radius: Theme.chipRadius
            shown: root.visualFocus
        }
    }
}
