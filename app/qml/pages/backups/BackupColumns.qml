// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of the table of backups are: what is new takes what the others leave.
import QtQuick

QtObject {
    id: root

    required property real width
    readonly property real day: Math.max(98, width * 0.14)
    readonly property real time: 56
    readonly property real count: 72
    readonly property real logged: 96
    // Where there is little room the size is only said of the chosen one.
    readonly property real size: width < 700 ? 0 : 84
    readonly property real verdict: 96
    readonly property real news: width - day - time - 2 * count - logged - size - verdict
}
