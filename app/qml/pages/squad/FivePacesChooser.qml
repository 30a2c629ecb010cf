// SPDX-License-Identifier: GPL-3.0-or-later
// Which rung each of a group's five paces is run at. Every choice is stored at once.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    property alias group: draft.group

    spacing: Theme.step
    enabled: !Workspace.isReadOnly

    FivePacesDraft {
        id: draft

        workspace: Workspace
    }
    Repeater {
        model: draft.roleNames

        RowLayout {
            id: line

            required property int index
            required property string modelData

            spacing: Theme.gap
            Layout.fillWidth: true

            BodyText {
                text: line.modelData
                color: Theme.secondary
                font.pixelSize: Theme.smallSize
                Layout.preferredWidth: 40
                Accessible.ignored: true
            }
            Combo {
                objectName: "groupPace" + line.index
                label: line.modelData
                model: draft.rungNames
                currentIndex: draft.rungs[line.index] ?? -1
                onActivated: index => draft.choose(line.index, index)
                Layout.fillWidth: true
            }
        }
    }
    AppButton {
        visible: !draft.followsRace
        text: qsTr("As the race")
        quiet: true
        onClicked: draft.followRace()
    }
}
