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
    readonly property bool isCycle: root.found && root.thing.kind === "cycle"
    readonly property real cycle: root.isCycle ? root.thing.itemId : 0
    readonly property bool mayChange: root.found && !Workspace.isReadOnly

    spacing: Theme.gap

    SectionLabel {
        text: root.found ? root.thing.dates : qsTr("Nothing is chosen")
    }
    BodyText {
        visible: !root.found
        text: qsTr("Choose a phase, cycle or race with the pointer or the arrows. A press of the right button, or the menu key, tells what can be done with it.")
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
    BodyText {
        visible: root.found
        text: root.found ? root.thing.name : ""
        font.pixelSize: Theme.headingSize
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
    BodyText {
        visible: root.found
        text: !root.found ? "" : root.thing.kind === "race" ? root.thing.groupName : qsTr("%1 · %2").arg(root.thing.length).arg(
            root.thing.groupName)
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
    CycleShapeForm {
        cycle: root.cycle
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
    }
    Flow {
        visible: root.found
        spacing: Theme.gap
        topPadding: Theme.gap
        leftPadding: Theme.step // room for the rings
        bottomPadding: Theme.gap
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin

        AppButton {
            text: root.isCycle ? qsTr("Open the cycle") : qsTr("Change…")
            keys: "Enter"
            enabled: root.found && (root.isCycle || root.mayChange)
            onClicked: root.view.act("open")
        }
        AppButton {
            visible: root.isCycle
            text: qsTr("Fill")
            keys: "F"
            enabled: root.mayChange && plan.canFill
            obstacle: qsTr("Every session of the cycle is chosen.")
            onClicked: root.view.act("fill")
        }
        AppButton {
            visible: root.isCycle
            text: qsTr("Copy to…")
            keys: "C"
            enabled: root.mayChange
            onClicked: root.view.act("copy")
        }
        AppButton {
            visible: root.isCycle
            text: qsTr("Rename…")
            keys: "R"
            enabled: root.mayChange
            onClicked: root.view.act("rename")
        }
        AppButton {
            text: qsTr("Move…")
            keys: "M"
            enabled: root.mayChange
            onClicked: root.view.act("move")
        }
        AppButton {
            visible: root.found && root.thing.kind !== "race"
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
    CyclePlan {
        id: plan

        workspace: root.isCycle ? Workspace : null
        cycleId: root.cycle
    }
    AthleteMetres {
        cycle: root.cycle
        year: root.view ? root.view.lanes.year : 0
        Layout.fillWidth: true
        Layout.rightMargin: Theme.margin
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
}
