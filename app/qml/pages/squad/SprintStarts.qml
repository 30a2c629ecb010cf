// SPDX-License-Identifier: GPL-3.0-or-later
// Asks once, in one list, how sprints began that do not say it: a line on the page, and the list it opens.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

Item {
    id: root

    readonly property bool isAsking: starts.count > 0 && !Workspace.isReadOnly

    function show() {
        starts.forget();
        dialog.open();
        list.currentIndex = 0;
        list.forceActiveFocus();
    }

    visible: isAsking
    implicitHeight: isAsking ? line.implicitHeight : 0

    SprintStartsModel {
        id: starts

        workspace: Workspace
    }
    RowLayout {
        id: line

        width: root.width
        spacing: Theme.gap

        BodyText {
            text: qsTr("%n sprint(s) do not say how they began. Only a flying sprint counts for max velocity.", "", starts.count)
            color: Theme.secondary
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "sayStarts"
            text: qsTr("Say how…")
            onClicked: root.show()
        }
    }

    AppDialog {
        id: dialog

        title: qsTr("How did these sprints begin?")
        subtitle: qsTr("What is not known stays in the results and is left out of the paces.")
        acceptText: qsTr("Save")
        obstacle: qsTr("Say of one result at the least how it began.")
        canAccept: starts.chosen > 0
        onAccepted: starts.save()

        contentItem: ColumnLayout {
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.gap

                BodyText {
                    text: qsTr("All of them:")
                    color: Theme.secondary
                }
                Repeater {
                    model: starts.choices

                    AppButton {
                        required property string modelData
                        required property int index

                        text: modelData
                        quiet: true
                        onClicked: starts.chooseForAll(index)
                    }
                }
            }
            ListView {
                id: list

                objectName: "sprintStarts"
                model: starts
                clip: true
                implicitWidth: 560
                implicitHeight: Math.min(contentHeight, 400)
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Layout.fillWidth: true
                Accessible.role: Accessible.List
                Accessible.name: dialog.title
                T.ScrollBar.vertical: AppScrollBar {}

                delegate: RowLayout {
                    id: row

                    required property int index
                    required property string name
                    required property string result
                    required property int choice
                    required property string spoken

                    width: ListView.view.width - Theme.gap // qmllint disable unqualified
                    height: Theme.rowHeight
                    spacing: Theme.gap
                    Accessible.role: Accessible.ListItem
                    Accessible.name: row.spoken

                    BodyText {
                        text: row.name
                        elide: Text.ElideRight
                        Layout.fillWidth: true
                    }
                    BodyText {
                        text: row.result
                        color: Theme.secondary
                        Layout.preferredWidth: 220
                    }
                    Combo {
                        label: row.spoken
                        model: starts.choices
                        currentIndex: row.choice
                        displayText: currentIndex < 0 ? qsTr("Choose") : currentText
                        onActivated: index => starts.choose(row.index, index)
                        Layout.preferredWidth: 140
                    }
                }
            }
        }
    }
}
