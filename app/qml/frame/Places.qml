// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window: one line each, in the order of the rail.
import QtQuick

QtObject {
    id: root

    readonly property var all: [
        place("Today", qsTr("Today"), "today", "Ctrl+1"),
        place("Plan", qsTr("Plan"), "plan", "Ctrl+2"),
        place("Log", qsTr("Log"), "log", "Ctrl+3"),
        place("Charts", qsTr("Charts"), "charts", "Ctrl+4"),
        place("Squad", qsTr("Squad"), "squad", "Ctrl+5"),
        place("Library", qsTr("Library"), "library", "Ctrl+6"),
        place("Sheet", qsTr("Sheet"), "sheet", ""),
        place("Backups", qsTr("Backups"), "folder", ""),
        place("Settings", qsTr("Settings"), "settings", "Ctrl+,")
    ]

    /// The file is pages/<name>Page.qml; a page without keys is not in the rail but reached from another one.
    function place(name: string, label: string, glyph: string, keys: string): var {
        return {
            name: name,
            label: label,
            glyph: glyph,
            keys: keys
        };
    }
}
