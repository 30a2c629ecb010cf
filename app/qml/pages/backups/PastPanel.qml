// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to the squad, newest first, and the way back to one of its moments.
import QtQuick
import QtQuick.Controls.Basic
import Fivepace

Card {
    id: root

    readonly property alias past: past

    implicitHeight: 2 * padding + heading.implicitHeight + Theme.gap + list.contentHeight + Theme.gap + foot.implicitHeight

    PastModel {
        id: past

        workspace: Workspace
    }
    GoBackDialog {
        id: question

        past: past
    }

    SectionLabel {
        id: heading

        text: qsTr("History")
    }
    ListView {
        id: list

        anchors {
            top: heading.bottom
            topMargin: Theme.gap
            bottom: foot.top
            bottomMargin: Theme.gap
        }
        width: root.width - 2 * root.padding
        model: past
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: count > 0 || activeFocus
        keyNavigationEnabled: true
        currentIndex: past.chosen
        onActiveFocusChanged: if (activeFocus && past.chosen < 0)
            past.chosen = 0
        onCurrentIndexChanged: if (activeFocus && currentIndex >= 0)
            past.chosen = currentIndex
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        ScrollBar.vertical: AppScrollBar {
        }

        delegate: PastRow {
            width: list.width
            chosen: index === past.chosen
            focused: list.activeFocus && index === list.currentIndex
            onPressed: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                past.chosen = index;
            }
        }
    }
    Column {
        id: foot

        anchors.bottom: parent.bottom
        width: root.width - 2 * root.padding
        spacing: Theme.gap

        AppButton {
            text: qsTr("Back to here…")
            enabled: past.canGoBack
            obstacle: Workspace.isReadOnly ? qsTr("This squad can only be read here.") : past.chosen === 0 ? qsTr("Nothing was done since.") : qsTr("Choose the last edit that is to stay.")
            onClicked: question.open()
        }
        BodyText {
            width: parent.width
            text: qsTr("Going back is one step and can itself be undone.")
            wrapMode: Text.WordWrap
            color: Theme.secondary
            font.pixelSize: Theme.tinySize
        }
    }
}
