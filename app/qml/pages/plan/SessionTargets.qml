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

    /// The group within the session, 1 for A; none where it was that one already.
    function join(athlete: real, subgroup: int) {
        if (!Workspace.isReadOnly && quick.start(root.sessionId, athlete))
            quick.join(subgroup);
    }
    /// Another workout for the athlete, of the library or typed.
    function changeWorkout(session: real, athlete: real, typed: bool) {
        if (Workspace.isReadOnly)
            return;
        if (typed)
            typing.changeFor(session, athlete);
        else
            finding.choose(session, athlete);
    }
    function addGuest() {
        if (!Workspace.isReadOnly)
            guests.ask(root.sessionId);
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

        onClosed: {
            if (wanted === "")
                list.forceActiveFocus();
            else
                root.changeWorkout(session, athlete, wanted === "type");
        }
    }
    DayWorkoutDialog {
        id: typing

        onClosed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    AthleteWorkoutDialog {
        id: finding

        onClosed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    GuestDialog {
        id: guests

        onClosed: list.forceActiveFocus(Qt.TabFocusReason)
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
            const isOut = event.key === Qt.Key_O || event.key === Qt.Key_Delete, isLetter = event.key >= Qt.Key_A && event.key <= Qt.Key_D;
            const isWorkout = event.key === Qt.Key_W || event.key === Qt.Key_T;
            if (event.modifiers !== Qt.NoModifier || !currentItem || !isOut && !isLetter && !isWorkout && event.key !== Qt.Key_G)
                return;
            event.accepted = true;
            const athlete = (currentItem as SessionTargetRow).athleteId;
            if (isOut)
                root.toggleOut(athlete);
            else if (isWorkout)
                root.changeWorkout(root.sessionId, athlete, event.key === Qt.Key_T);
            else if (isLetter)
                root.join(athlete, event.key - Qt.Key_A + 1);
            else
                root.addGuest();
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
        text: qsTr("Choose an athlete to change reps, sets, pace or recovery. W finds another workout for one, T types it; A to D put one into a group within the session, O takes one out, or back in.")
        color: Theme.secondary
        font.pixelSize: Theme.labelSize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.topMargin: Theme.step
    }
    AppButton {
        visible: !Workspace.isReadOnly
        objectName: "addGuest"
        text: qsTr("Add guest…")
        keys: "G"
        onClicked: root.addGuest()
        Layout.topMargin: Theme.step
        Layout.leftMargin: Theme.step // room for its ring
    }
}
