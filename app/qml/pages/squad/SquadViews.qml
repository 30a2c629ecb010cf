// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the squad page that `fivepace --screenshots` shows one after the other.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property real athleteId
    required property AthletesModel athletes
    required property AthleteTable table
    required property AthleteDialog athleteDialog
    required property AthletesDialog athletesDialog
    required property ResultDialog resultDialog
    required property ImportDialog importDialog

    signal resultWanted
    signal athleteWanted

    readonly property var views: [
        {
            name: "add",
            show: () => root.athleteDialog.addTo(0)
        },
        {
            name: "change",
            show: () => {
                root.athleteDialog.close();
                root.athleteDialog.change(root.athleteId);
            }
        },
        {
            name: "result",
            show: () => {
                root.athleteDialog.close();
                root.resultWanted();
            }
        },
        {
            name: "several",
            show: () => {
                root.resultDialog.close();
                root.athletes.chooseAll();
                root.athletesDialog.change(root.athletes.chosen);
            }
        },
        {
            name: "chosen",
            show: () => root.athletesDialog.close()
        },
        {
            name: "import",
            show: () => root.importDialog.showExample(1)
        },
        {
            name: "import-rows",
            show: () => root.importDialog.showExample(2)
        },
        {
            name: "athlete",
            show: () => {
                root.importDialog.close();
                root.athletes.choose(root.athletes.rowOf(root.athleteId));
                root.table.showAthlete();
                root.athleteWanted();
            }
        }
    ]
}
