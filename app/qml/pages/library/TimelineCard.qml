// SPDX-License-Identifier: GPL-3.0-or-later
// The session to scale in time, with what it adds up to.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property WorkoutDraft draft
    property real groupId: 0

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap + 2

        SectionLabel {
            text: qsTr("Session")
        }
        BodyText {
            objectName: "repText"
            text: timeline.currentText
            font.pixelSize: Theme.tinySize
            Layout.fillWidth: true
        }
        BodyText {
            text: timeline.wholeText
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
        }
    }
    Card {
        implicitHeight: 148
        implicitWidth: 240
        Layout.fillWidth: true

        Rectangle {
            x: timeline.currentPlace.x - Theme.step
            width: timeline.currentPlace.width + 2 * Theme.step
            height: timeline.height
            radius: Theme.step
            visible: timeline.current >= 0
            color: Theme.selected
        }
        WorkoutTimeline {
            id: timeline

            objectName: "timeline"

            anchors.top: parent.top
            anchors.bottom: words.top
            anchors.bottomMargin: Theme.step * 2
            anchors.left: parent.left
            anchors.right: parent.right
            workspace: Workspace
            workout: root.draft.workout
            group: root.groupId
            lineColor: Theme.line
            mainLineColor: Theme.faint
            rungColors: Theme.rungColors
            activeFocusOnTab: true
            onActiveFocusChanged: current = activeFocus ? Math.max(current, 0) : -1
            Accessible.role: Accessible.Chart
            Accessible.name: qsTr("Session to scale")
            Accessible.description: current < 0 ? spoken : currentText
            Accessible.focusable: true
            Keys.onLeftPressed: current = Math.max(current - 1, 0)
            Keys.onRightPressed: current += 1
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
                    current = event.key === Qt.Key_Home ? 0 : count - 1;
                    event.accepted = true;
                }
            }

            HoverHandler {
                onPointChanged: timeline.current = hovered ? timeline.repAt(point.position.x) : -1
                onHoveredChanged: if (!hovered)
                    timeline.current = -1
            }
            FocusRing {
                shown: timeline.activeFocus
            }
        }
        RowLayout {
            id: words

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.gap

            component Words: BodyText {
                color: Theme.secondary
                font.pixelSize: Theme.tinySize
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            Words {
                text: timeline.warmUpText
            }
            Words {
                text: timeline.mainText
                horizontalAlignment: Text.AlignHCenter
                Layout.preferredWidth: 2
            }
            Words {
                text: timeline.coolDownText
                horizontalAlignment: Text.AlignRight
            }
        }
    }
    BodyText {
        visible: text !== ""
        text: timeline.assumedText
        color: Theme.faint
        font.pixelSize: Theme.labelSize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
}
