// SPDX-License-Identifier: GPL-3.0-or-later
// One phase, cycle or target race of the season.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.AbstractButton {
    id: root

    required property string kind
    required property real itemId
    required property string name
    required property string dates
    required property var rungs
    required property bool past
    property bool chosen: false
    property bool isFocused: false

    implicitWidth: Math.max(82, label.implicitWidth + (past ? 44 : 26))
    implicitHeight: 46
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: [name, dates].join(", ")
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.buttonRadius
        color: root.hovered ? Theme.hover : root.kind === "race" ? "transparent" : Theme.surface
        border.width: root.kind === "race" ? 0 : 1
        border.color: root.chosen ? Theme.ink : Theme.line

        FocusRing {
            anchors.margins: 0
            radius: Theme.buttonRadius
            shown: root.isFocused
        }
    }
    contentItem: Item {
        BodyText {
            id: label

            x: 11
            y: 8
            width: parent.width - 20 - (root.past && root.kind !== "race" ? 16 : 0)
            elide: Text.ElideRight
            text: root.kind === "race" ? qsTr("◆ %1").arg(root.name) : root.name
            font.pixelSize: Theme.tinySize
            font.weight: root.chosen || root.kind === "race" ? Font.DemiBold : Font.Normal
        }
        BodyText {
            visible: root.kind === "race"
            x: 11
            y: 25
            text: root.dates
            font.pixelSize: Theme.labelSize
            color: Theme.secondary
        }
        BodyText {
            visible: root.past && root.kind !== "race"
            anchors.right: parent.right
            anchors.rightMargin: 9
            y: 8
            text: "✓"
            font.pixelSize: Theme.tinySize
            color: Theme.secondary
            Accessible.ignored: true
        }
        Rectangle {
            visible: root.kind === "phase"
            x: 11
            y: 31
            width: parent.width - 22
            height: 6
            radius: 3
            color: Theme.line
        }
        ListView {
            visible: root.kind === "cycle"
            x: 11
            y: 31
            width: parent.width - 22
            height: 6
            orientation: ListView.Horizontal
            interactive: false
            spacing: 2
            model: root.kind === "cycle" ? root.rungs : []
            opacity: root.chosen ? 1 : 0.6
            delegate: Rectangle {
                required property string modelData

                width: (ListView.view.width - 8) / 5
                height: 6
                radius: 3
                color: Theme.rungColor(modelData)
            }
        }
    }
    HoverHandler {
        id: hover
    }
    Tip {
        shown: hover.hovered
        text: [root.name, root.dates].join(", ")
    }
}
