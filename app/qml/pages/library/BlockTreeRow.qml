// SPDX-License-Identifier: GPL-3.0-or-later
// One block of the tree while it is edited; opened, its fields stand below it.
import QtQuick
import QtQuick.Layouts
import Fivepace

RowGround {
    id: root

    required property int index
    required property string what
    required property string between
    required property string then
    required property bool thenIsStated
    required property int depth
    required property string spoken
    required property bool isSet
    required property string times
    required property string length
    required property string target
    required property string pauseBetween
    required property string pauseAfter
    required property bool isRepeated
    required property bool isLast
    required property BlockTreeModel tree
    property bool isOpen: false

    signal pressed
    signal opened
    signal closed

    function takeFocus() {
        const fields = loader.item as BlockFields;
        if (fields)
            fields.takeFocus();
    }

    height: column.implicitHeight + Theme.gap
    hovered: pointer.containsMouse
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.pressed()

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.pressed()
        onDoubleClicked: root.opened()
    }
    ColumnLayout {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.step

        BlockLine {
            what: root.what
            between: root.between
            then: root.then
            thenIsStated: root.thenIsStated
            depth: root.depth
            Layout.fillWidth: true
        }
        Loader {
            id: loader

            active: root.isOpen
            visible: active
            onLoaded: root.takeFocus()
            Layout.fillWidth: true
            Layout.leftMargin: root.depth * Theme.margin

            sourceComponent: BlockFields {
                tree: root.tree
                row: root.index
                times: root.times
                length: root.length
                target: root.target
                pauseBetween: root.pauseBetween
                pauseAfter: root.pauseAfter
                isSet: root.isSet
                isRepeated: root.isRepeated
                isLast: root.isLast
                onClosed: root.closed()
            }
        }
    }
}
