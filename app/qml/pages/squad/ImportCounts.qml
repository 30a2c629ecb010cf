// SPDX-License-Identifier: GPL-3.0-or-later
// How many rows of a table go in, ask, or are refused.
import QtQuick
import Fivepace

Flow {
    id: root

    required property ImportDraft draft

    spacing: Theme.margin

    ToneMark {
        tone: "good"
        text: qsTr("go in: %1").arg(root.draft.accepted)
    }
    ToneMark {
        visible: root.draft.alreadyThere > 0
        text: qsTr("there already: %1").arg(root.draft.alreadyThere)
    }
    ToneMark {
        visible: root.draft.questions > 0
        tone: "watch"
        text: qsTr("ask something: %1").arg(root.draft.questions)
    }
    ToneMark {
        visible: root.draft.refused > 0
        tone: "bad"
        text: qsTr("refused: %1").arg(root.draft.refused)
    }
}
