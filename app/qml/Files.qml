// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a file; the window shows the question, and what was asked goes on with the answer. Nothing happens where the
// coach thinks better of it.
pragma Singleton
import QtQuick

QtObject {
    id: root

    /// `suggested` is a name to save under; empty asks for a file that is there. `ending` ("pdf") is added where none is typed.
    signal asked(title: string, filter: string, suggested: string, ending: string)

    property var goOn: null

    function open(title: string, filter: string, goOn: var) {
        root.goOn = goOn;
        root.asked(title, filter, "", "");
    }
    function save(title: string, filter: string, suggested: string, ending: string, goOn: var) {
        root.goOn = goOn;
        root.asked(title, filter, suggested, ending);
    }
    function answer(path: string) {
        const next = root.goOn;
        root.goOn = null;
        if (next && path !== "")
            next(path);
    }
}
