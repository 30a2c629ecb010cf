// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen race of the board, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    /// The CycleBoard; types cannot name each other.
    required property var board
    readonly property var entry: root.board.entries.find(each => each.kind === "race" && each.number === root.board.race) ?? null

    spacing: Theme.gap

    SectionLabel {
        text: qsTr("Race")
    }
    BodyText {
        text: root.entry ? root.entry.title : ""
        font.pixelSize: Theme.headingSize
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
    BodyText {
        visible: text !== ""
        text: root.entry ? root.entry.detail : ""
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
    Flow {
        spacing: Theme.gap
        topPadding: Theme.gap
        leftPadding: Theme.step // room for the rings
        bottomPadding: Theme.gap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin

        AppButton {
            text: qsTr("Change…")
            keys: "Enter"
            enabled: !Workspace.isReadOnly
            onClicked: root.board.act("open")
        }
        AppButton {
            text: qsTr("Remove")
            keys: "Del"
            enabled: !Workspace.isReadOnly
            onClicked: root.board.act("remove")
        }
    }
    BodyText {
        visible: !Workspace.isReadOnly
        text: qsTr("Drag it to another day, or take it there with Shift and an arrow.")
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
}
