// SPDX-License-Identifier: GPL-3.0-or-later
// Plans a cycle with its start, length, target and layout, or copies one, and shows what it will hold.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    signal made(cycle: real)

    function plan(group: real) {
        if (draft.startNew(group))
            root.begin();
    }
    function copy(cycle: real) {
        if (draft.startCopy(cycle))
            root.begin();
    }
    function begin() {
        root.open();
        if (draft.isCopy)
            groupBox.forceActiveFocus(Qt.TabFocusReason);
        else
            startField.forceActiveFocus(Qt.TabFocusReason);
    }

    title: draft.isCopy ? qsTr("Copy %1").arg(draft.original) : qsTr("Plan the next cycle")
    acceptText: draft.isCopy ? qsTr("Copy") : qsTr("Plan %1 days").arg(draft.days)
    canAccept: draft.isValid
    onAccepted: {
        const cycle = draft.save();
        if (cycle !== 0)
            root.made(cycle);
    }

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        CycleDraft {
            id: draft

            workspace: Workspace
        }
        GroupsModel {
            id: groups

            workspace: Workspace
        }
        RowLayout {
            spacing: Theme.step * 3

            FormField {
                visible: draft.isCopy
                caption: qsTr("Group")

                Combo {
                    id: groupBox

                    objectName: "copyGroup"
                    label: qsTr("For which group")
                    model: groups
                    textRole: "name"
                    currentIndex: groups.count > 0 ? groups.rowOf(draft.group) : -1
                    onActivated: index => draft.group = groups.groupAt(index)
                    Layout.fillWidth: true
                }
            }
            FormField {
                caption: qsTr("First day")

                Field {
                    id: startField

                    objectName: "cycleStart"
                    label: qsTr("First day")
                    text: draft.start
                    error: draft.startIssue
                    onTextEdited: draft.start = text
                    Layout.preferredWidth: 200
                }
            }
            FormField {
                visible: !draft.isCopy
                caption: qsTr("Days")

                Spin {
                    objectName: "cycleDays"
                    label: qsTr("Days")
                    from: 7
                    to: 28
                    value: draft.days
                    onValueModified: draft.days = value
                }
            }
        }
        RowLayout {
            visible: !draft.isCopy
            spacing: Theme.step * 3

            FormField {
                caption: qsTr("Target")

                Combo {
                    label: qsTr("Target")
                    model: draft.targets
                    currentIndex: draft.target
                    onActivated: index => draft.target = index
                }
            }
            FormField {
                caption: qsTr("Layout")

                Combo {
                    objectName: "cycleLayout"
                    label: qsTr("Layout")
                    model: draft.layouts
                    currentIndex: draft.layout
                    onActivated: index => draft.layout = index
                    Layout.fillWidth: true
                }
            }
            AppButton {
                visible: draft.isOwnLayout && !Workspace.isReadOnly
                text: qsTr("Forget layout")
                glyph: "bin"
                onClicked: draft.forgetLayout()
                Layout.alignment: Qt.AlignBottom
            }
        }
        FormField {
            visible: !draft.isCopy
            caption: qsTr("Sixth session, beside the five")

            Combo {
                objectName: "cycleSixth"
                label: qsTr("Sixth session")
                model: draft.sixths
                currentIndex: draft.sixth
                onActivated: index => draft.sixth = index
                Layout.fillWidth: true
            }
        }
        Check {
            visible: draft.isCopy && draft.hasChanges
            objectName: "copyWithChanges"
            text: qsTr("Keep what single athletes do otherwise")
            checked: draft.withChanges
            onToggled: draft.withChanges = checked
        }
        SectionLabel {
            visible: preview.count > 0
            text: qsTr("What it will hold")
        }
        ListView {
            id: preview

            implicitHeight: Math.min(contentHeight, 200)
            interactive: contentHeight > height
            clip: true
            spacing: Theme.step
            model: root.visible ? draft.preview : []
            Layout.preferredWidth: 460
            Layout.fillWidth: true
            delegate: RowLayout {
                id: line

                required property plannedSession modelData

                width: ListView.view.width
                spacing: Theme.gap

                BodyText {
                    text: line.modelData.day
                    color: Theme.secondary
                    font.pixelSize: Theme.smallSize
                    Layout.preferredWidth: 90
                }
                RungChip {
                    rung: line.modelData.rung
                    text: line.modelData.chip
                    Layout.preferredWidth: 110
                }
                BodyText {
                    text: line.modelData.text
                    font.pixelSize: Theme.smallSize
                    Layout.fillWidth: true
                }
            }
        }
        ToneMark {
            visible: text !== ""
            tone: "watch"
            text: draft.leftOut
            Layout.fillWidth: true
        }
        ReadinessNote {
            groupId: draft.group
            Layout.fillWidth: true
        }
    }
}
