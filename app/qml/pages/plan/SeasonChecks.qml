// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to look at in the season of the group: who is not ready for pace work, and the checks of its cycles.
import QtQuick
import QtQuick.Templates as T
import Fivepace

Card {
    id: root

    required property SeasonBalance balance

    signal cycleChosen(id: real)

    SectionLabel {
        id: heading

        width: parent.width
        text: qsTr("Checks over the season")
    }
    ReadinessNote {
        id: readiness

        y: heading.height + Theme.gap
        width: parent.width
        groupId: root.balance.groupId
    }
    ListView {
        id: list

        y: heading.height + Theme.gap + (readiness.visible ? readiness.height + Theme.gap : 0)
        width: parent.width
        height: Math.min(contentHeight, parent.height - y)
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        keyNavigationEnabled: true
        activeFocusOnTab: count > 0 || activeFocus
        spacing: Theme.step
        model: root.balance.remarks
        T.ScrollBar.vertical: AppScrollBar {}
        Keys.onReturnPressed: root.cycleChosen(root.balance.remarks[currentIndex].itemId)
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F // not that of the open cycle
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_F && event.modifiers === Qt.NoModifier;
            if (event.accepted)
                root.balance.mend(currentIndex);
        }
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        delegate: CheckLine {
            id: remark

            required property seasonRemark modelData
            required property int index

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
    ToneMark {
        id: nothing

        visible: list.count === 0 && !readiness.visible
        y: heading.height + Theme.gap
        width: parent.width
        tone: "good"
        text: qsTr("Nothing to mend in the cycles to come.")
    }
    // As many of them as there is room for under the checks.
    ListView {
        id: facts

        y: (nothing.visible ? nothing.y + nothing.height : list.y + list.height) + Theme.margin
        width: parent.width
        height: Math.max(0, parent.height - y)
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.gap
        model: root.balance.facts
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The season in numbers")
        delegate: BodyText {
            required property string modelData

            width: ListView.view.width
            text: modelData
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
        }
    }
}
