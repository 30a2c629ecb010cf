// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the page that `fivepace --screenshots` shows one after the other.
import QtQuick
import Fivepace

QtObject {
    id: root

    required property SquadPage page
    readonly property var views: [
        {
            name: "add",
            show: () => root.page.athleteDialog.addTo(0)
        },
        {
            name: "change",
            show: () => {
                root.page.athleteDialog.close();
                root.page.athleteDialog.change(root.page.athleteId);
            }
        },
        {
            name: "result",
            show: () => {
                root.page.athleteDialog.close();
                root.page.addResult();
            }
        },
        {
            name: "several",
            show: () => {
                root.page.resultDialog.close();
                root.page.athletes.chooseAll();
                root.page.athletesDialog.change(root.page.athletes.chosen);
            }
        },
        {
            name: "chosen",
            show: () => root.page.athletesDialog.close()
        },
        {
            name: "import",
            show: () => root.showImport(1)
        },
        {
            name: "import-rows",
            show: () => root.showImport(2)
        },
        {
            name: "athlete",
            show: () => {
                root.page.importDialog.close();
                root.page.athletes.choose(root.page.athletes.rowOf(root.page.athleteId));
                root.page.table.showAthlete();
                root.page.inspectorOpen = !root.page.docked && root.page.hasInspector;
            }
        }
    ]

    /// A table with one row of each kind.
    function showImport(step: int) {
        root.page.importDialog.startWithTable("Name;Geschlecht;Jahrgang;800 m;1500 m;Datum\nA. Okafor;M;2004;1:54,1;3:55,9;3.5.2026\nMia Brandt;W;2006;2:14,6;4:38,2;3.5.2026\nJon Berg;M;2005;1:3o,1;;3.5.2026\n", step);
    }
}
