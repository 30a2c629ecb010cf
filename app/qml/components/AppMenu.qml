// SPDX-License-Identifier: GPL-3.0-or-later
// A menu of AppMenuItems.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.Menu {
    id: root

    margins: Theme.gap
    padding: Theme.step + 1
    overlap: 1
    implicitWidth: Math.max(180, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    delegate: AppMenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: height < contentHeight
        clip: true
        currentIndex: root.currentIndex
        T.ScrollBar.vertical: AppScrollBar {}
        // As wide as its longest line.
        Binding on implicitWidth {
            value: Math.max(220, ...Array.from({
                length: root.count
            }, (_, place) => root.itemAt(place) ? root.itemAt(place).implicitWidth : 0))
            when: root.visible
            restoreMode: Binding.RestoreNone
        }
    }

    background: PopupGround {}
}
