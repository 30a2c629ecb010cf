// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses whether paces are shown per 400, 200 and 100 m or per km and mile.
import QtQuick
import Fivepace

Row {
    id: root

    spacing: Theme.step
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Paces shown")

    component ViewChip: TabChip {
        required property string view

        implicitHeight: Theme.denseRowHeight - 6
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        font.pixelSize: Theme.tinySize
        checked: Settings.paceView === view
        onClicked: Settings.paceView = view
    }

    ViewChip {
        objectName: "trackPaces"
        view: "track"
        text: qsTr("400 m")
        Accessible.name: qsTr("per 400, 200 and 100 m")
    }
    ViewChip {
        objectName: "roadPaces"
        view: "road"
        text: qsTr("km")
        Accessible.name: qsTr("per km and mile")
    }
}
