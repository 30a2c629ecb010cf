// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about the chosen workout: its name, its tags, merging, removing.
import QtQuick
import Fivepace

Item {
    id: root

    required property WorkoutCard card
    required property WorkoutDraft draft

    function rename() {
        nameDialog.ask(root.card.name);
    }

    function changeTags() {
        tagsDialog.ask(root.card.tags);
    }

    function merge() {
        mergeDialog.open();
    }

    function remove() {
        removeDialog.open();
    }

    LineDialog {
        id: nameDialog

        title: qsTr("Rename workout")
        label: qsTr("Name")
        acceptText: qsTr("Rename")
        onAccepted: root.card.rename(value)
    }
    LineDialog {
        id: tagsDialog

        title: qsTr("Tags of %1").arg(root.card.name)
        label: qsTr("Tags")
        hint: qsTr("Comma between tags. Find them again with #tag.")
        mayBeEmpty: true
        acceptText: qsTr("Change tags")
        onAccepted: root.card.setTags(value)
    }
    AppDialog {
        id: mergeDialog

        title: qsTr("Merge into %1?").arg(root.card.name)
        isForm: false
        acceptText: qsTr("Merge")
        onAccepted: root.card.merge()

        contentItem: BodyText {
            width: 400
            text: root.card.mergeText
            wrapMode: Text.WordWrap
            color: Theme.secondary
        }
    }
    AppDialog {
        id: removeDialog

        title: qsTr("Remove %1?").arg(root.draft.name)
        isForm: false
        acceptText: qsTr("Remove")
        onAccepted: root.draft.remove()

        contentItem: BodyText {
            width: 360
            text: root.draft.removalText
            wrapMode: Text.WordWrap
            color: Theme.secondary
        }
    }
}
