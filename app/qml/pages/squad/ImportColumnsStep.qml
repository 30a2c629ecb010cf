// SPDX-License-Identifier: GPL-3.0-or-later
// Second step of an import: what each column says, and what the rows leave to be said for all of them.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

ColumnLayout {
    id: root

    required property ImportDraft draft

    function takeFocus() {
        if (root.draft.isHyTek)
            kindBox.forceActiveFocus();
        else
            list.forceActiveFocus();
        list.currentIndex = 0;
    }

    spacing: Theme.step * 3

    RowLayout {
        spacing: Theme.margin
        enabled: !root.draft.isHyTek

        FormField {
            caption: qsTr("The table is about")
            Layout.fillWidth: false

            Combo {
                id: kindBox

                objectName: "importKind"
                label: qsTr("The table is about")
                model: root.draft.kindNames
                currentIndex: root.draft.kind
                onActivated: index => root.draft.kind = index
                Layout.preferredWidth: 150
            }
        }
        FormField {
            caption: qsTr("Cells are parted by")
            Layout.fillWidth: false

            Combo {
                label: qsTr("Cells are parted by")
                model: root.draft.separatorNames
                currentIndex: root.draft.separator
                onActivated: index => root.draft.separator = index
                Layout.preferredWidth: 130
            }
        }
        Check {
            text: qsTr("The first row is one of headings")
            checked: root.draft.hasHeader
            onToggled: root.draft.hasHeader = checked
            Layout.alignment: Qt.AlignBottom
        }
    }
    ImportAsks {
        draft: root.draft
        Layout.fillWidth: true
    }
    BodyText {
        text: root.draft.isHyTek ? qsTr("Hy-Tek says itself what its columns are. Marks of entries over flat races come in as best times.") : qsTr("← → go through the columns, ↑ ↓ change what one says.")
        color: Theme.secondary
        font.pixelSize: Theme.tinySize
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
    }
    ListView {
        id: list

        objectName: "importColumns"
        orientation: ListView.Horizontal
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.gap
        highlightMoveDuration: 0
        cacheBuffer: 0
        T.ScrollBar.horizontal: AppScrollBar {
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Columns")
        Keys.onUpPressed: (currentItem as ImportColumn).changeUse(-1)
        Keys.onDownPressed: (currentItem as ImportColumn).changeUse(1)
        Layout.fillWidth: true
        Layout.fillHeight: true

        model: ImportColumnsModel {
            draft: root.draft
        }
        delegate: ImportColumn {
            draft: root.draft
            height: list.height - Theme.step * 3
            isFocused: ListView.isCurrentItem && list.activeFocus
            onPressed: {
                list.forceActiveFocus();
                list.currentIndex = index;
            }
        }
    }
    ImportCounts {
        draft: root.draft
        Layout.fillWidth: true
    }
}
