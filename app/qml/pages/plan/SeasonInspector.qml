// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen phase, cycle or race of the season, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    /// Null where the season is not shown.
    required property SeasonView view
    readonly property var thing: root.view ? root.view.chosen : null
    readonly property bool found: root.thing !== null && root.thing.kind !== ""
    readonly property bool mayChange: root.found && !Workspace.isReadOnly

    spacing: Theme.gap

    SectionLabel {
        text: root.found ? root.thing.dates : qsTr("Nothing is chosen")
    }
    BodyText {
        visible: root.found
        text: root.found ? root.thing.name : ""
        font.pixelSize: Theme.headingSize
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    BodyText {
        visible: root.found
        text: !root.found ? "" : root.thing.kind === "race" ? root.thing.groupName : qsTr("%1 · %2").arg(root.thing.length).arg(
            root.thing.groupName)
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    Flow {
        visible: root.found
        spacing: Theme.gap
        topPadding: Theme.gap
        leftPadding: Theme.step // room for the rings
        bottomPadding: Theme.gap
        Layout.fillWidth: true

        AppButton {
            text: root.found && root.thing.kind === "cycle" ? qsTr("Open the cycle") : qsTr("Change…")
            keys: "Enter"
            enabled: root.found && (root.thing.kind === "cycle" || root.mayChange)
            onClicked: root.view.act("open")
        }
        AppButton {
            text: qsTr("Move…")
            keys: "M"
            enabled: root.mayChange
            onClicked: root.view.act("move")
        }
        AppButton {
            visible: root.found && root.thing.kind === "phase"
            text: qsTr("Split")
            keys: "S"
            enabled: root.mayChange
            onClicked: root.view.act("split")
        }
        AppButton {
            text: qsTr("Remove")
            keys: "Del"
            enabled: root.mayChange
            onClicked: root.view.act("remove")
        }
    }
    BodyText {
        visible: root.found && root.thing.kind !== "race"
        text: qsTr("Drag its right edge, or press Alt with an arrow, to end it on another day. With Shift all that is later moves along.")
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
    AthleteMetres {
        cycle: root.view && root.found && root.thing.kind === "cycle" ? root.thing.itemId : 0
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
}
