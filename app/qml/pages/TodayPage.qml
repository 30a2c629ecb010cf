// SPDX-License-Identifier: GPL-3.0-or-later
// Where the day starts: the sessions to run and to log, who needs attention, and what is to be planned next.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

PageFrame {
    id: root

    function pasteRequested() {
        Navigator.act("Squad", page => page.pasteRequested());
    }
    function planNext(group: real) {
        Navigator.act("Plan", page => {
            page.openGroup(group);
            page.askForNext();
        });
    }
    /// The sheet of the session the keyboard is on.
    function printRequested() {
        const session = list.currentItem as TodaySession;
        if (session)
            Navigator.openSheet(session.sessionId);
        else
            Workspace.say(qsTr("There is no session here to print a sheet of. Plan a cycle first."));
    }

    title: qsTr("Today")
    subtitle: upcoming.todayText
    home: list
    inspectorName: qsTr("Attention and cycles")
    inspectorText: attention.count > 0 ? qsTr("Needs attention: %1").arg(attention.count) : ""
    hasInspector: Workspace.hasAthletes

    UpcomingModel {
        id: upcoming

        workspace: Workspace
    }
    AttentionModel {
        id: attention

        workspace: Workspace
    }
    CyclesNowModel {
        id: cycles

        workspace: Workspace
    }

    ListView {
        id: list

        /// Arrows move a ring that a mouse would not need.
        property bool keyUsed: false

        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        anchors.topMargin: 0
        anchors.bottomMargin: 0
        topMargin: Theme.margin
        bottomMargin: Theme.pageMargin
        visible: Workspace.hasAthletes && count > 0
        focus: true
        Keys.onPressed: event => {
            keyUsed = true;
            event.accepted = false;
        }
        model: upcoming
        spacing: Theme.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        T.ScrollBar.vertical: AppScrollBar {
            x: list.width - width + Theme.gap
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sessions")

        delegate: TodaySession {
            width: ListView.view.width
            keyUsed: list.keyUsed
        }
    }
    // Where few sessions leave room, it says how the season stands.
    Loader {
        readonly property real room: list.height - list.contentHeight - Theme.margin - Theme.pageMargin

        anchors.left: list.left
        anchors.right: list.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.pageMargin
        height: room - Theme.margin
        active: root.docked && list.visible && room >= 300
        source: active ? "TodaySeason.qml" : ""
    }
    EmptyState {
        anchors.centerIn: parent
        visible: Workspace.hasAthletes && list.count === 0
        glyph: "plan"
        title: qsTr("No session in the next ten days")
        text: qsTr("Plan a cycle and its sessions appear here, each with its sheet and its log.")

        AppButton {
            text: qsTr("Open the plan")
            primary: true
            onClicked: Navigator.show("Plan")
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !Workspace.hasAthletes
        glyph: "squad"
        title: qsTr("Your squad is empty")
        text: qsTr("Copy your athletes with their best times in a spreadsheet and paste them here: their five paces follow from that. Or look around in the example squad first.")

        AppButton {
            text: qsTr("Paste a table")
            keys: "Ctrl V"
            primary: true
            enabled: !Workspace.isReadOnly
            onClicked: root.pasteRequested()
        }
        AppButton {
            text: qsTr("Add athlete")
            enabled: !Workspace.isReadOnly
            onClicked: Navigator.act("Squad", page => page.addAthlete())
        }
        AppButton {
            text: qsTr("Try the example squad")
            onClicked: Workspace.openExample()
        }
    }

    inspector: [
        SectionLabel {
            Layout.fillWidth: true
            text: qsTr("Needs attention")
        },
        BodyText {
            Layout.fillWidth: true
            visible: attention.count === 0
            text: qsTr("Nobody. Everyone is ready and up to date.")
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
        },
        ListView {
            Layout.fillWidth: true
            Layout.preferredHeight: contentHeight
            interactive: false
            model: attention
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Needs attention")

            delegate: TodayLine {
                required property real athleteId
                required property real sessionId
                required property var model

                width: ListView.view.width
                sentence: model.sentence
                names: model.names
                onClicked: names.length > 0 ? isOpen = !isOpen : athleteId > 0 ? Navigator.openAthlete(athleteId) : Navigator.openSession(sessionId)
            }
        },
        SectionLabel {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            text: qsTr("Cycles")
        },
        ListView {
            Layout.fillWidth: true
            Layout.preferredHeight: contentHeight
            interactive: false
            model: cycles
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Cycles")

            delegate: TodayLine {
                required property real cycleId
                required property string group
                required property string cycle
                required property string next
                required property real groupId
                required property bool wantsPlan

                width: ListView.view.width
                heading: group + " · " + cycle
                sentence: next
                onClicked: if (wantsPlan && !Workspace.isReadOnly)
                    root.planNext(groupId)
                else
                    cycleId > 0 ? Navigator.openCycle(cycleId) : Navigator.show("Plan")
            }
        }
    ]
}
