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
        SectionLabel {
            text: qsTr("Session")
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

        WorkoutTimeline {
            id: timeline

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
            Accessible.role: Accessible.Chart
            Accessible.name: qsTr("Session to scale")
            Accessible.description: spoken
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
