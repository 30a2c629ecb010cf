// SPDX-License-Identifier: GPL-3.0-or-later
// Pace, name and level of a workout and what can be done with it; while it is edited, fields for them.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property WorkoutDraft draft
    required property WorkoutCard card

    signal placementRequested
    signal renameRequested
    signal tagsRequested
    signal mergeRequested
    signal removalRequested
    signal editStarted

    function takeFocus() {
        nameField.forceActiveFocus();
        nameField.selectAll();
    }

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.gap + 2
        Layout.fillWidth: true

        RungChip {
            rung: root.draft.rungCode
            text: root.draft.chip
        }
        BodyText {
            text: root.draft.isEditing ? (root.draft.isNew ? qsTr("New workout") : qsTr("Change workout")) : root.draft.name
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        BodyText {
            text: root.draft.place
            Layout.minimumWidth: 60
            Layout.preferredWidth: 1
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
        AppButton {
            visible: !root.draft.isEditing
            quiet: true
            glyph: root.card.isFavourite ? "starred" : "star"
            tip: root.card.isFavourite ? qsTr("No longer a favourite") : qsTr("Make it a favourite")
            checked: root.card.isFavourite
            enabled: !Workspace.isReadOnly
            onClicked: root.card.setFavourite(!root.card.isFavourite)
        }
        AppButton {
            visible: !root.draft.isEditing && root.card.isHidden
            text: qsTr("Bring back")
            tip: qsTr("Show this hidden workout in the library again")
            enabled: !Workspace.isReadOnly
            onClicked: root.card.setHidden(false)
        }
        AppButton {
            visible: !root.draft.isEditing
            text: qsTr("Duplicate")
            tip: qsTr("Start a copy of your own to change")
            enabled: !Workspace.isReadOnly
            onClicked: {
                root.draft.duplicate();
                root.takeFocus();
            }
        }
        AppButton {
            visible: !root.draft.isEditing && !root.draft.isBuiltIn
            text: qsTr("Edit")
            enabled: !Workspace.isReadOnly
            onClicked: {
                root.draft.edit();
                root.editStarted();
            }
        }
        AppButton {
            visible: !root.draft.isEditing
            text: qsTr("Add to plan…")
            enabled: !Workspace.isReadOnly
            onClicked: root.placementRequested()
        }
        AppButton {
            objectName: "workoutMenu"
            visible: !root.draft.isEditing
            glyph: "more"
            tip: qsTr("More for this workout")
            enabled: !Workspace.isReadOnly
            onClicked: menu.open()

            WorkoutMenu {
                id: menu

                y: parent.height + Theme.step
                card: root.card
                onRenameRequested: root.renameRequested()
                onTagsRequested: root.tagsRequested()
                onMergeRequested: root.mergeRequested()
                onRemovalRequested: root.removalRequested()
            }
        }
        AppButton {
            visible: root.draft.isEditing
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: root.draft.cancel()
        }
        AppButton {
            visible: root.draft.isEditing
            text: root.draft.isNew ? qsTr("Add to library") : qsTr("Change workout")
            keys: "Ctrl ⏎"
            primary: true
            enabled: root.draft.isValid
            obstacle: qsTr("Type a name and a main set first; what is underlined there is not understood.")
            onClicked: root.draft.save()
        }
    }
    BodyText {
        visible: !root.draft.isEditing
        text: root.card.tags === "" ? root.draft.origin : [root.draft.origin, qsTr("tags: %1").arg(root.card.tags)].join(" · ")
        color: Theme.faint
        font.pixelSize: Theme.tinySize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.draft.isEditing
        spacing: Theme.step * 3
        Layout.fillWidth: true

        FormField {
            caption: qsTr("Name")

            Field {
                id: nameField

                objectName: "workoutName"
                label: qsTr("Name")
                text: root.draft.name
                error: root.draft.nameIssue
                onTextEdited: root.draft.name = text
                Layout.fillWidth: true
            }
        }
        FormField {
            caption: qsTr("Pace")
            Layout.fillWidth: false

            Combo {
                label: qsTr("Pace")
                implicitWidth: 136
                model: root.draft.rungNames
                currentIndex: root.draft.rung
                onActivated: index => root.draft.rung = index
            }
        }
        FormField {
            caption: qsTr("Style")
            Layout.fillWidth: false

            Combo {
                label: qsTr("Style")
                implicitWidth: 150
                model: root.draft.styleNames
                currentIndex: root.draft.style
                onActivated: index => root.draft.style = index
            }
        }
        FormField {
            caption: qsTr("Level")
            Layout.fillWidth: false

            Spin {
                label: qsTr("Level")
                from: 1
                to: 99
                value: root.draft.level
                onValueModified: root.draft.level = value
                Layout.preferredWidth: 84
            }
        }
    }

    Shortcut {
        sequence: "Escape"
        enabled: root.draft.isEditing && root.visible
        onActivated: root.draft.cancel()
    }
    Shortcut {
        sequence: "Ctrl+Return"
        enabled: root.draft.isEditing && root.draft.isValid && root.visible
        onActivated: root.draft.save()
    }
}
