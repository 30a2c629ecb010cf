// SPDX-License-Identifier: GPL-3.0-or-later
// One cell: the time over its target, or the athlete, the mean, RPE, looseness.
import QtQuick
import Fivepace

Item {
    id: root

    required property int row
    required property int column
    required property int kind
    required property var text
    required property var target
    required property var tone
    required property var why
    required property var planned
    required property int heat
    required property string spoken
    property bool current: false
    property bool typing: false
    property string typed: ""
    property string problem: ""
    readonly property bool isRep: kind === SessionGridModel.RepCell
    readonly property bool isName: kind === SessionGridModel.NameCell
    readonly property string shown: current && typing ? typed : text ?? ""

    signal chosen

    Accessible.role: Accessible.Cell
    Accessible.name: spoken
    Accessible.focused: current

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
    BodyText {
        visible: root.isName
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        text: qsTr("H%1").arg(root.heat)
        font.pixelSize: Theme.labelSize
        color: Theme.faint
    }
    Column {
        visible: root.isName
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap + 22
        width: parent.width - x

        BodyText {
            width: parent.width
            text: root.isName ? root.text ?? "" : ""
            color: root.planned ? Theme.text : Theme.faint
            elide: Text.ElideRight
        }
        BodyText {
            visible: text !== ""
            width: parent.width
            text: root.isName ? root.why ?? "" : ""
            font.pixelSize: Theme.labelSize
            color: Theme.watch
            elide: Text.ElideRight
        }
    }
    Column {
        visible: root.isRep
        anchors.centerIn: parent
        spacing: 1

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 2

            BodyText {
                text: root.shown !== "" ? root.shown : root.planned ? "–" : ""
                font.pixelSize: Theme.textSize + 1
                font.weight: root.shown !== "" ? Font.DemiBold : Font.Normal
                color: root.shown !== "" ? Theme.text : Theme.line
            }
            Rectangle {
                visible: root.current && root.typing
                width: 1
                height: Theme.textSize + 2
                color: Theme.text
            }
            BodyText {
                visible: text !== "" && !(root.current && root.typing)
                anchors.verticalCenter: parent.verticalCenter
                text: root.tone === "bad" ? "■" : root.tone === "watch" ? "▲" : root.tone === "soft" ? "▽" : ""
                font.pixelSize: Theme.labelSize - 2
                color: Theme.toneColor(root.tone ?? "")
                Accessible.ignored: true
            }
        }
        BodyText {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, root.width - 2)
            elide: Text.ElideRight
            text: root.planned ? root.target ?? "" : ""
            font.pixelSize: Theme.labelSize
            color: Theme.faint
        }
    }
    BodyText {
        visible: !root.isRep && !root.isName
        anchors.centerIn: parent
        text: root.kind === SessionGridModel.LooseCell && !(root.current && root.typing) ? "●".repeat(Number(root.shown))
            + "○".repeat(5 - Number(root.shown)) : root.shown !== "" ? root.shown : "–"
        color: root.shown === "" ? Theme.line : root.kind === SessionGridModel.LooseCell ? Theme.secondary : Theme.text
        font.pixelSize: Theme.smallSize
    }
    FocusRing {
        anchors.margins: 1
        radius: Theme.buttonRadius
        shown: root.current
    }
    Tip {
        shown: root.current && root.problem !== ""
        delay: 0
        text: root.problem
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
