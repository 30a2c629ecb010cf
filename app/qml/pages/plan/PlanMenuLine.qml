// SPDX-License-Identifier: GPL-3.0-or-later
// One row of PlanActions in a PlanMenu.
import Fivepace

AppMenuItem {
    id: root

    required property string what
    readonly property PlanMenu of: menu as PlanMenu
    readonly property var row: of ? PlanActions.find(of.rows, what) : null
    readonly property string name: row ? row.name : ""

    text: row ? row.title(of.on) : ""
    keys: row ? row.keys : ""
    enabled: row !== null && PlanActions.obstacle(row, of.on) === ""
    onTriggered: of.target.act(what)
}
