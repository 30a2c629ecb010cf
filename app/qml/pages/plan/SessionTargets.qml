// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody's targets in a session with individual changes. Arrows walk the athletes, Enter changes one.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property real sessionId
    readonly property real timeWidth: Math.min(54, (width - 2 * Theme.step - 96) / Math.max(1, targets.columns.length))

    function change(athlete: real) {
        if (!Workspace.isReadOnly)
            dialog.change(root.sessionId, athlete);
    }

    function takeFocus() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }
    /// Takes the athlete out of the session, or back in.
    function toggleOut(athlete: real) {
        if (Workspace.isReadOnly || !quick.start(root.sessionId, athlete))
            return;
        quick.out = !quick.out;
        quick.save();
    }

    spacing: 0

    EntryDraft {
        id: quick

        workspace: Workspace
    }
    SessionTargetsModel {
        id: targets

        workspace: Workspace
        sessionId: root.sessionId
    }
    EntryDialog {
        id: dialog

        onClosed: list.forceActiveFocus()
    }
    RowLayout {
        spacing: 0

        TableHeader {
            text: qsTr("Athlete")
            leftPadding: Theme.step
            Layout.fillWidth: true
        }
        ListView {
            orientation: ListView.Horizontal
            interactive: false
            implicitWidth: root.timeWidth * targets.columns.length
            implicitHeight: Theme.rowHeight
            Layout.rightMargin: Theme.step
            model: targets.columns
            delegate: TableHeader {
                required property string modelData

                width: root.timeWidth
                leftPadding: 0
                rightPadding: 0
                alignment: Text.AlignRight
                text: modelData
            }
        }
    }
    ListView {
        id: list

        objectName: "sessionTargets"
        interactive: false
        activeFocusOnTab: true
        keyNavigationEnabled: true
        cacheBuffer: 0
        implicitHeight: contentHeight
        model: targets
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Targets")
        Keys.onReturnPressed: if (currentItem)
            root.change((currentItem as SessionTargetRow).athleteId)
        Keys.onEnterPressed: if (currentItem)
            root.change((currentItem as SessionTargetRow).athleteId)
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_O && event.key !== Qt.Key_Delete || event.modifiers !== Qt.NoModifier || !currentItem)
                return;
            event.accepted = true;
            root.toggleOut((currentItem as SessionTargetRow).athleteId);
        }
        Layout.fillWidth: true
        delegate: SessionTargetRow {
            required property int index

            width: list.width
            timeWidth: root.timeWidth
            onClicked: {
                list.currentIndex = index;
                root.change(athleteId);
            }
        }
    }
    BodyText {
        visible: list.count > 0 && !Workspace.isReadOnly
        text: qsTr("Choose an athlete to change reps, pace or recovery. O takes one out, or back in.")
        color: Theme.secondary
        font.pixelSize: Theme.labelSize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.topMargin: Theme.step
    }
}
