// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the page that `fivepace --screenshots` shows one after the other.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property LogPage page
    readonly property var views: page.reps.found ? [
        {
            name: "logged",
            show: () => {
                for (let row = root.page.sessions.rowOf(root.page.sessions.openingSession()); row < root.page.sessions.count; ++row) {
                    root.page.openLog(root.page.sessions.sessionAt(row));
                    if (root.page.reps.loggedReps > 0)
                        return;
                }
            }
        },
        {
            name: "typing",
            show: () => {
                root.page.openLog(root.page.sessions.openingSession());
                root.page.grid.forceActiveFocus();
                root.page.grid.enter("1:0");
            }
        },
        {
            name: "refused",
            show: () => {
                root.page.grid.cancel();
                root.page.grid.enter("99:99");
                root.page.grid.store();
            }
        }
    ] : []
}
