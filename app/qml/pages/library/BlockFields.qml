// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one block of the tree: how often, how far, how fast, and the recoveries. Enter takes what was typed, Esc leaves it.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property BlockTreeModel tree
    required property int row
    property string times: ""
    property string length: ""
    property string target: ""
    property string pauseBetween: ""
    property string pauseAfter: ""
    property bool isSet: false
    property bool isRepeated: false
    property bool isLast: false
    property string error: ""

    signal closed

    function takeFocus() {
        const first = root.isSet ? timesField : lengthField;
        first.forceActiveFocus();
        first.selectAll();
    }

    spacing: Theme.step

    component BlockField: Field {
        id: field

        required property int field
        property string shown: ""

        /// True where what stands in the field is now in the tree.
        function take(): bool {
            root.error = root.tree.setField(root.row, field.field, field.text);
            if (root.error === "")
                field.text = Qt.binding(() => field.shown);
            return root.error === "";
        }

        text: shown
        leftPadding: Theme.gap
        rightPadding: Theme.step
        font.pixelSize: Theme.smallSize
        Layout.fillWidth: true
        Layout.preferredWidth: 60
        onActiveFocusChanged: if (!activeFocus)
            field.take()
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
        Keys.onReturnPressed: if (field.take())
            root.closed()
        Keys.onEnterPressed: if (field.take())
            root.closed()
        Keys.onEscapePressed: {
            field.text = Qt.binding(() => field.shown);
            root.error = "";
            root.closed();
        }
    }
    component Before: BodyText {
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        Accessible.ignored: true
    }

    RowLayout {
        spacing: Theme.step + 2

        BlockField {
            id: timesField

            objectName: "blockTimes"
            field: BlockTreeModel.Times
            shown: root.times
            label: qsTr("How often")
            Layout.fillWidth: false
            Layout.preferredWidth: 48
        }
        Before {
            text: root.isSet ? qsTr("× set of") : "×"
        }
        BlockField {
            id: lengthField

            objectName: "blockLength"
            field: BlockTreeModel.Length
            shown: root.length
            visible: !root.isSet
            label: qsTr("Length")
        }
        BlockField {
            objectName: "blockTarget"
            field: BlockTreeModel.TargetField
            shown: root.target
            visible: !root.isSet
            label: qsTr("Target")
            placeholderText: qsTr("own pace")
            Layout.preferredWidth: 90
        }
    }
    RowLayout {
        visible: root.isRepeated || !root.isLast
        spacing: Theme.step + 2

        Before {
            visible: root.isRepeated
            text: qsTr("rec")
        }
        BlockField {
            objectName: "blockBetween"
            field: BlockTreeModel.PauseBetween
            shown: root.pauseBetween
            visible: root.isRepeated
            label: qsTr("Recovery between")
            placeholderText: qsTr("not stated")
        }
        Before {
            visible: !root.isLast
            text: qsTr("then")
        }
        BlockField {
            objectName: "blockAfter"
            field: BlockTreeModel.PauseAfter
            shown: root.pauseAfter
            visible: !root.isLast
            label: qsTr("Recovery after")
            placeholderText: qsTr("not stated")
        }
    }
    ToneMark {
        visible: text !== ""
        tone: "bad"
        text: root.error
        Layout.fillWidth: true
    }
}
