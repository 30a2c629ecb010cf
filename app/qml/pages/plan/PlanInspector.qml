// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the plan: the chosen session of the cycle, or what is chosen of the season.
import QtQuick
import QtQuick.Layouts
import Fivepace

ColumnLayout {
    id: root

    required property SessionCard card
    required property var remarks
    /// Where the season is shown, its view; else null.
    required property SeasonView season
    property alias session: sessionInspector

    signal optionTaken

    SeasonInspector {
        visible: root.season
        view: root.season
        Layout.fillWidth: true
    }
    SessionInspector {
        id: sessionInspector

        visible: !root.season
        card: root.card
        remarks: root.remarks
        onOptionTaken: root.optionTaken()
        Layout.fillWidth: true
    }
}
