// SPDX-License-Identifier: GPL-3.0-or-later
// One result: distance, where and when, time, and whether it is a best.
import QtQuick
import Fivepace

RowGround {
    id: root

    required property int index
    required property int resultIndex
    required property string distance
    required property string where
    required property string time
    required property string whole
    required property string fraction
    required property string detail
    required property string flag
    required property string spoken
    property real fractionWidth: 0
    readonly property bool showsButtons: (hovered || focused) && !Workspace.isReadOnly

    signal pressed
    signal changeRequested
    signal removeRequested

    height: Theme.rowHeight + Theme.gap
    hovered: pointer.hovered
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.onPressAction: root.changeRequested()

    HoverHandler {
        id: pointer
    }
    TapHandler {
        onTapped: root.pressed()
        onDoubleTapped: root.changeRequested()
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.step
        width: parent.width - x - times.width

        BodyText {
            width: parent.width
            text: root.distance + " · " + root.where
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            text: root.detail
            color: Theme.faint
            font.pixelSize: Theme.labelSize
            Accessible.ignored: true
        }
    }
    Row {
        id: times

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        BestTime {
            width: 72
            height: Theme.denseRowHeight
            whole: root.whole
            fraction: root.fraction
            fractionWidth: root.fractionWidth
        }
        BodyText {
            width: Theme.controlHeight - Theme.gap
            height: Theme.denseRowHeight
            rightPadding: Theme.step
            visible: !root.showsButtons
            text: root.flag
            color: Theme.good
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        AppButton {
            glyph: "edit"
            quiet: true
            visible: root.showsButtons
            focusPolicy: Qt.NoFocus
            tip: qsTr("Change %1 in %2").arg(root.distance).arg(root.time)
            onClicked: root.changeRequested()
        }
        AppButton {
            glyph: "bin"
            quiet: true
            visible: root.showsButtons
            focusPolicy: Qt.NoFocus
            tip: qsTr("Remove %1 in %2").arg(root.distance).arg(root.time)
            onClicked: root.removeRequested()
        }
    }
}
