// SPDX-License-Identifier: GPL-3.0-or-later
// A push button: plain with a border, `primary` in ink (one a page), or `quiet` without a border.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.Button {
    id: root

    property bool primary: false
    property bool quiet: false
    /// Name of an icon; with an empty text the button shows only it and must be given an Accessible.name.
    property string glyph: ""
    /// Shown as a key cap, "Ctrl F"; it presses nothing by itself.
    property string keys: ""
    /// Shown while the pointer rests on the button.
    property string tip: ""
    /// Why it is grey, shown while the pointer rests there.
    property string obstacle: Workspace.isReadOnly ? qsTr("This squad can only be read here.") : ""
    readonly property color foreground: root.primary ? Theme.inkText : Theme.text

    implicitHeight: Theme.controlHeight
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: text === "" ? Theme.gap - 2 : Theme.step * 3
    rightPadding: leftPadding
    font.family: Theme.family
    font.pixelSize: Theme.smallSize
    font.weight: Font.Medium
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text !== "" ? text : tip
    Accessible.description: enabled || obstacle === "" ? keys : obstacle
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        id: inside

        readonly property real besideLabel: (root.glyph !== "" ? icon.width + row.spacing : 0) + (root.keys !== "" ? hint.width + row.spacing : 0)

        implicitWidth: root.text !== "" ? besideLabel + Math.ceil(label.implicitWidth) : besideLabel - row.spacing
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gap - 2

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                visible: root.glyph !== ""
                glyph: root.glyph
                size: root.text === "" ? Theme.iconSize : Theme.iconSize - 3
                color: root.foreground
            }
            BodyText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), root.availableWidth - inside.besideLabel)
                visible: root.text !== ""
                text: root.text
                font: root.font
                color: root.foreground
                Accessible.ignored: true
            }
            Loader {
                id: hint

                anchors.verticalCenter: parent.verticalCenter
                active: root.keys !== ""
                visible: active

                sourceComponent: KeyHint {
                    keys: root.keys
                    tint: root.primary ? Theme.inkText : Theme.secondary
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        border.width: root.primary || root.quiet ? 0 : 1
        border.color: Theme.line
        color: {
            if (root.primary)
                return root.hovered || root.down ? Theme.inkHover : Theme.ink;
            if (root.down || root.checked)
                return Theme.pressed;
            return root.hovered ? Theme.hover : root.quiet ? "transparent" : Theme.surface;
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    /// What was pressed needs no words any more, until the pointer comes back.
    property bool isUsed: false

    onPressed: isUsed = true
    onHoveredChanged: if (!hovered)
        isUsed = false

    component Ground: Item {
        property bool hovered: false
    }

    // A control that is off hears nothing of the pointer: what it stands in does.
    Loader {
        id: ground

        readonly property bool isUnderPointer: (item as Ground)?.hovered ?? false

        active: !root.enabled && root.obstacle !== ""
        sourceComponent: Ground {
            hovered: handler.hovered && root.contains(root.mapFromItem(root.parent, handler.point.position.x, handler.point.position.y))

            HoverHandler {
                id: handler

                parent: root.parent
            }
        }
    }
    Tip {
        text: root.enabled ? root.tip : root.obstacle
        shown: root.enabled ? root.hovered && root.tip !== "" && !root.isUsed : ground.isUnderPointer
    }
}
