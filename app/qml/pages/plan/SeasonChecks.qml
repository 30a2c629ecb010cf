// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to look at in the season of the group: who is not ready for pace work, the checks of its cycles, and it in numbers.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Card {
    id: root

    required property SeasonBalance balance
    /// Nobody of the group lacks base or transition.
    property bool isReady: true

    signal cycleChosen(id: real)
    signal dateChosen(kind: string, id: real)

    SectionLabel {
        id: heading

        width: parent.width
        text: qsTr("Checks over the season")
    }
    ListView {
        id: list

        y: heading.height + Theme.gap
        width: parent.width
        height: parent.height - y
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        activeFocusOnTab: count > 0 || interactive || activeFocus
        spacing: Theme.step
        model: root.balance.remarks
        T.ScrollBar.vertical: AppScrollBar {}
        Keys.onDownPressed: {
            if (currentIndex < count - 1)
                incrementCurrentIndex();
            else
                contentY = Math.min(contentY + 3 * Theme.denseRowHeight, originY + Math.max(0, contentHeight - height));
        }
        Keys.onUpPressed: {
            if (currentIndex > 0 && currentItem && currentItem.y >= contentY)
                decrementCurrentIndex();
            else
                contentY = Math.max(contentY - 3 * Theme.denseRowHeight, originY);
        }
        Keys.onReturnPressed: if (count > 0)
            root.cycleChosen(root.balance.remarks[currentIndex].itemId)
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F // not that of the open cycle
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_F && event.modifiers === Qt.NoModifier;
            if (event.accepted)
                root.balance.mend(currentIndex);
        }
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        header: Column {
            width: ListView.view.width - Theme.gap
            bottomPadding: readiness.visible ? Theme.gap : 0

            ReadinessNote {
                id: readiness

                width: parent.width
                groupId: root.balance.groupId
                onVisibleChanged: root.isReady = !visible
                Component.onCompleted: root.isReady = !visible
            }
        }
        footer: SeasonAhead {
            width: ListView.view.width - (list.interactive ? Theme.margin : 0) // room for the scroll bar
            balance: root.balance
            isBare: list.count === 0 && root.isReady
            hasPaces: root.height >= 310
            hasDates: root.height >= 440
            onDateChosen: (kind, id) => root.dateChosen(kind, id)
        }
        delegate: CheckLine {
            id: remark

            required property seasonRemark modelData
            required property int index
            /// No line is cut at the end of the list: one that is not whole waits until it is scrolled in.
            readonly property bool isWhole: y + height <= list.contentY + list.height + 1

            opacity: isWhole ? 1 : 0
            width: ListView.view.width - Theme.gap
            text: modelData.text
            remedy: modelData.remedy
            whyNone: modelData.whyNone
            keys: list.activeFocus && list.currentIndex === index ? "F" : ""
            onMended: root.balance.mend(index)

            FocusRing {
                anchors.margins: 0
                shown: list.activeFocus && list.currentIndex === remark.index
            }
            TapHandler {
                onTapped: root.cycleChosen(remark.modelData.itemId)
            }
        }
    }
}
