// SPDX-License-Identifier: GPL-3.0-or-later
// Which rung each of a group's five paces is run at. Every choice is stored at once.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function show(group: real, name: string) {
        root.title = qsTr("Five paces of %1").arg(name);
        draft.group = group;
        root.open();
    }

    subtitle: qsTr("For everybody in it who has none of their own")

    contentItem: ColumnLayout {
        implicitWidth: 320
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
            objectName: "groupFiveAsRace"
            visible: !draft.followsRace
            text: qsTr("As the target race")
            quiet: true
            onClicked: draft.followRace()
        }
    }
}
