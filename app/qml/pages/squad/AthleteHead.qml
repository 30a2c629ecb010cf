// SPDX-License-Identifier: GPL-3.0-or-later
// Initials, name and facts of one athlete, and what can be done with them.
import QtQuick
import QtQuick.Layouts
import Fivepace

RowLayout {
    id: root

    required property AthleteCard card

    signal changeRequested
    signal removeRequested

    spacing: Theme.gap + 2
    Layout.fillWidth: true

    Rectangle {
        implicitWidth: 40
        implicitHeight: 40
        radius: width / 2
        color: Theme.ink
        Layout.alignment: Qt.AlignTop

        BodyText {
            anchors.centerIn: parent
            text: root.card.initials
            color: Theme.inkText
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    Column {
        id: words

        spacing: 2
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        BodyText {
            width: words.width
            text: root.card.name
            font.pixelSize: Theme.headingSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        BodyText {
            width: words.width
            text: root.card.facts
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WordWrap
        }
    }
    AppButton {
        id: more

        glyph: "more"
        quiet: true
        tip: qsTr("Change, archive or remove %1").arg(root.card.name)
        enabled: !Workspace.isReadOnly
        onClicked: menu.open()
        Layout.alignment: Qt.AlignTop

        AppMenu {
            id: menu

            x: more.width - width
            y: more.height + Theme.step

            AppMenuItem {
                text: qsTr("Change…")
                glyph: "edit"
                keys: qsTr("Ctrl Enter")
                onTriggered: root.changeRequested()
            }
            AppMenuItem {
                text: root.card.isArchived ? qsTr("Bring back") : qsTr("Archive")
                glyph: root.card.isArchived ? "undo" : "file"
                onTriggered: root.card.setArchived(!root.card.isArchived)
            }
            AppMenuItem {
                text: qsTr("Remove…")
                glyph: "bin"
                keys: qsTr("Del")
                onTriggered: root.removeRequested()
            }
        }
    }
}
