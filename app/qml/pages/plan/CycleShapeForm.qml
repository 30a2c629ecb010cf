// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen cycle of the season: its start, length, layout and target, changed where they stand, and what it will hold.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    /// 0 where none is chosen.
    required property real cycle
    readonly property alias shape: shape

    visible: shape.found
    spacing: Theme.step

    CycleShape {
        id: shape

        workspace: root.cycle > 0 ? Workspace : null
        cycleId: root.cycle
    }
    RowLayout {
        BodyText {
            text: qsTr("Starts")
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
        BodyText {
            text: shape.start
            font.pixelSize: Theme.smallSize
        }
        Layout.preferredHeight: Theme.controlHeight
    }
    RowLayout {
        BodyText {
            text: qsTr("Length")
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
        Spin {
            objectName: "cycleLength"
            label: qsTr("Length in days")
            unit: qsTr("days")
            enabled: !Workspace.isReadOnly
            from: 7
            to: 28
            value: shape.days
            onValueModified: shape.setDays(value)
        }
    }
    RowLayout {
        BodyText {
            text: qsTr("Layout")
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
        Combo {
            objectName: "cycleShapeLayout"
            label: qsTr("Layout of the cycle")
            enabled: !Workspace.isReadOnly
            model: shape.layouts
            currentIndex: shape.layout
            onActivated: index => shape.setLayout(index)
            Layout.preferredWidth: 190
        }
    }
    RowLayout {
        BodyText {
            text: qsTr("Target")
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
        Combo {
            objectName: "cycleShapeTarget"
            label: qsTr("Target of the cycle")
            enabled: !Workspace.isReadOnly
            model: shape.targets
            currentIndex: shape.target
            onActivated: index => shape.setTarget(index)
            Layout.preferredWidth: 190
        }
    }
    SectionLabel {
        text: qsTr("What it will hold")
        Layout.topMargin: Theme.gap
    }
    BodyText {
        visible: holds.count === 0
        text: qsTr("No session of the five paces.")
        color: Theme.secondary
        font.pixelSize: Theme.smallSize
    }
    ListView {
        id: holds

        objectName: "cycleHolds"
        interactive: false
        implicitHeight: contentHeight
        spacing: Theme.gap
        model: shape.holds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What it will hold")
        Layout.fillWidth: true
        delegate: Item {
            id: row

            required property heldSession modelData

            width: ListView.view.width
            height: Math.max(day.y + day.height, lines.height)
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.chip, modelData.day, modelData.text, modelData.reason].filter(part => part !== "").join(", ")

            RungChip {
                id: chip

                rung: row.modelData.rung
                text: row.modelData.chip
                opacity: row.modelData.isOpen ? 0.7 : 1
            }
            BodyText {
                id: day

                y: chip.height + 2
                width: lines.x - Theme.step
                text: row.modelData.day
                color: Theme.secondary
                font.pixelSize: Theme.tinySize
                Accessible.ignored: true
            }
            Column {
                id: lines

                x: 116
                width: parent.width - x

                BodyText {
                    width: parent.width
                    text: row.modelData.text
                    font.pixelSize: Theme.smallSize
                    wrapMode: Text.WordWrap
                    Accessible.ignored: true
                }
                BodyText {
                    width: parent.width
                    visible: text !== ""
                    text: row.modelData.reason
                    color: Theme.secondary
                    font.pixelSize: Theme.tinySize
                    wrapMode: Text.WordWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
