// SPDX-License-Identifier: GPL-3.0-or-later
// Why this workout, and what else could stand here. Arrows walk the rows, Enter or Space takes one.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property real sessionId

    signal taken

    function takeFocus() {
        if (options.count > 0)
            list.forceActiveFocus(Qt.TabFocusReason);
    }
    function take(row: int) {
        if (!Workspace.isReadOnly && options.take(row))
            root.taken();
    }

    visible: options.count > 0
    spacing: Theme.step

    SessionOptionsModel {
        id: options

        workspace: Workspace
        sessionId: root.sessionId
    }
    RowLayout {
        spacing: Theme.gap

        SectionLabel {
            text: qsTr("Why this one, and what else")
            Layout.fillWidth: true
        }
        KeyHint {
            keys: "Y"
        }
    }
    ListView {
        id: list

        implicitHeight: contentHeight
        interactive: false
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        model: options
        currentIndex: 0
        onActiveFocusChanged: if (activeFocus)
            currentIndex = Math.max(0, options.chosenRow())
        Keys.onReturnPressed: root.take(currentIndex)
        Keys.onEnterPressed: root.take(currentIndex)
        Keys.onSpacePressed: root.take(currentIndex)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Workouts for this session")
        Layout.fillWidth: true
        delegate: SessionOption {
            width: ListView.view.width
            focused: ListView.isCurrentItem && list.activeFocus
            onClicked: root.take(index)
        }
    }
}
