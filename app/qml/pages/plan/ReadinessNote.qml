// SPDX-License-Identifier: GPL-3.0-or-later
// Said before pace work is planned: who has not done base and transition, and the answer for all of them.
import QtQuick
import Fivepace

Column {
    id: root

    required property real groupId

    visible: readiness.text !== ""
    spacing: Theme.gap

    GroupReadiness {
        id: readiness

        workspace: Workspace
        groupId: root.groupId
    }
    InsightLine {
        width: parent.width
        tone: "watch"
        colored: false
        text: readiness.text
        names: readiness.names
    }
    AppButton {
        text: qsTr("They are done: mark all")
        enabled: !Workspace.isReadOnly
        onClicked: readiness.markDone()
    }
}
