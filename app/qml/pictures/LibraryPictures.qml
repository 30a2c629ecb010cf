// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the page that `fivepace --screenshots` shows one after the other.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property LibraryPage page
    readonly property var views: [
        {
            name: "search",
            show: () => root.page.finder.text = "300m level 5"
        },
        {
            name: "nothing",
            show: () => root.page.finder.text = "zebra 123m"
        },
        {
            name: "last-used",
            show: () => {
                root.page.finder.text = "last used";
                root.page.openWorkout(root.page.workouts.workoutAt(Math.min(5, root.page.workouts.count - 1)));
            }
        },
        {
            name: "paste",
            show: () => {
                root.page.finder.clear();
                root.paste("Tuesday: 6 x 400m [90]\n4 x 400m. 3:00 Rec\n3 x 200m frogs");
            }
        },
        {
            name: "editing",
            show: () => {
                root.page.intake.close();
                root.page.draft.duplicate();
                root.page.draft.text += "\n4 x 150m @ 800 + qqq, 3-4 min walk";
            }
        },
        {
            name: "long",
            show: () => root.page.draft.text = "4 x 50m. 1:30 Rec between reps\n3 x (100m, 200m) [2:30 & 5:00]\n".repeat(20)
        },
        {
            name: "plan",
            show: () => {
                root.page.draft.cancel();
                root.page.placement.place(root.page.workoutId, root.page.groupId);
            }
        },
        {
            name: "first",
            show: () => {
                root.page.placement.close();
                root.page.openWorkout(0);
            }
        }
    ]

    function paste(lines: string) {
        root.page.intake.pasteLines();
        root.page.intake.box.text = lines;
        root.page.intake.incoming.text = lines;
    }
}
