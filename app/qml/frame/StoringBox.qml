// SPDX-License-Identifier: GPL-3.0-or-later
// How much of an edit of many values is stored. Nothing else can be done meanwhile but to give it up.
import QtQuick
import Fivepace

AppDialog {
    title: qsTr("Storing")
    rejectText: qsTr("Cancel")
    isForm: false
    width: 360

    contentItem: Column {
        spacing: Theme.gap

        BodyText {
            text: qsTr("%1 % is stored.").arg(Math.max(0, Math.floor(100 * Workspace.storing)))
        }
        Rectangle {
            width: parent.width
            height: Theme.step
            radius: height / 2
            color: Theme.line

            Rectangle {
                width: parent.width * Math.max(0, Workspace.storing)
                height: parent.height
                radius: height / 2
                color: Theme.good
            }
        }
    }

    onRejected: Workspace.cancelStoring()
}
