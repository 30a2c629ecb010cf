// SPDX-License-Identifier: GPL-3.0-or-later
// Another name for a cycle.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function start(cycle: real) {
        plan.cycleId = cycle;
        nameField.text = plan.name;
        root.open();
        nameField.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Rename cycle")
    acceptText: qsTr("Rename")
    canAccept: nameField.text.trim() !== ""
    onAccepted: plan.rename(nameField.text)

    contentItem: ColumnLayout {
        CyclePlan {
            id: plan

            workspace: Workspace
        }
        Field {
            id: nameField

            objectName: "cycleName"
            label: qsTr("Name")
            Layout.fillWidth: true
        }
    }
}
