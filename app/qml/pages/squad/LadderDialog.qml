// SPDX-License-Identifier: GPL-3.0-or-later
// Every pace of one athlete, fast to slow, each with what it comes from, its age and how sure it is.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

AppDialog {
    id: root

    readonly property real chipWidth: 132
    readonly property real timeWidth: 58

    signal handPaceRequested(rung: string)

    function show(athlete: real, name: string) {
        root.title = qsTr("Paces of %1").arg(name);
        paces.athlete = athlete;
        root.open();
        list.currentIndex = 0;
        list.forceActiveFocus();
    }

    subtitle: paces.method

    contentItem: ColumnLayout {
        spacing: 0

        PacesModel {
            id: paces

            workspace: Workspace
            wholeLadder: true
        }
        Row {
            TableHeader {
                width: root.chipWidth
                leftPadding: 0
                text: qsTr("Pace")
            }
            Repeater {
                model: ["400", "200", "100", qsTr("km"), qsTr("mile"), qsTr("race")]

                TableHeader {
                    required property string modelData

                    width: root.timeWidth
                    rightPadding: 0
                    alignment: Text.AlignRight
                    text: modelData
                    Accessible.name: qsTr("per %1").arg(modelData)
                }
            }
        }
        Rectangle {
            color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: 1
        }
        ListView {
            id: list

            objectName: "ladder"
            model: paces
            clip: true
            implicitWidth: root.chipWidth + 6 * root.timeWidth + 330
            implicitHeight: Math.min(contentHeight, 470)
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: root.title
            T.ScrollBar.vertical: AppScrollBar {}
            Keys.onReturnPressed: if (currentItem && !Workspace.isReadOnly)
                root.handPaceRequested((currentItem as LadderRow).rung)

            delegate: LadderRow {
                width: ListView.view.width // qmllint disable unqualified
                chipWidth: root.chipWidth
                timeWidth: root.timeWidth
                focused: ListView.isCurrentItem && list.activeFocus
                onHandPaceRequested: root.handPaceRequested(rung)
            }
        }
    }
}
