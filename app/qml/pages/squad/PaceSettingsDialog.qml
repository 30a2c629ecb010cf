// SPDX-License-Identifier: GPL-3.0-or-later
// How one athlete's paces are worked out. Every choice is stored at once.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    function show(athlete: real, name: string) {
        root.title = qsTr("How paces of %1 are worked out").arg(name);
        draft.athlete = athlete;
        root.open();
    }

    contentItem: PaceSettingsFields {
        draft: PaceSettingsDraft {
            id: draft

            workspace: Workspace
        }
        implicitWidth: 400
    }
}
