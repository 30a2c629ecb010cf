// SPDX-License-Identifier: GPL-3.0-or-later
// The target race of an athlete, chosen in its cell.
import QtQuick
import Fivepace

AppMenu {
    id: root

    required property AthleteDraft draft

    function begin(cell: rect) {
        x = cell.x;
        y = cell.y + cell.height;
        open();
        currentIndex = draft.targetRace;
    }

    Instantiator {
        model: root.draft.raceNames
        delegate: AppMenuItem {
            required property int index
            required property string modelData

            text: modelData
            checkable: true
            checked: root.draft.targetRace === index
            onTriggered: {
                root.draft.targetRace = index;
                root.draft.save();
            }
        }
        onObjectAdded: (index, object) => root.insertItem(index, object)
        onObjectRemoved: (index, object) => root.removeItem(object)
    }
}
