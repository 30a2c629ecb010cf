// SPDX-License-Identifier: GPL-3.0-or-later
// An athlete's name, typed in its cell. Enter or leaving stores it, Escape leaves it as it was.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.Popup {
    id: root

    required property AthleteDraft draft
    property bool isDropped: false
    // A name that cannot be stored is asked about.
    readonly property string unfinished: visible && draft.nameIssue !== "" ? qsTr("the name of an athlete") : ""

    function begin(cell: rect) {
        isDropped = false;
        x = cell.x - padding;
        y = cell.y + (cell.height - Theme.controlHeight) / 2 - padding;
        width = cell.width + 2 * padding;
        open();
        field.selectAll();
        field.forceActiveFocus();
    }

    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: 2
    focus: true
    closePolicy: T.Popup.CloseOnPressOutside
    onAboutToHide: if (!isDropped)
        draft.save()
    onUnfinishedChanged: Navigator.setUnfinished(root, unfinished)
    Component.onDestruction: Navigator.setUnfinished(root, "")
    background: PopupGround {}

    Connections {
        target: Navigator

        function onLeaving() {
            root.close();
        }
    }

    contentItem: Field {
        id: field

        objectName: "nameCell"
        label: qsTr("Name")
        text: root.draft.name
        error: root.draft.nameIssue
        onTextEdited: root.draft.name = text
        Keys.onReturnPressed: if (root.draft.save())
            root.close()
        Keys.onEnterPressed: if (root.draft.save())
            root.close()
        Keys.onEscapePressed: {
            root.isDropped = true;
            root.close();
        }
    }
}
