// SPDX-License-Identifier: GPL-3.0-or-later
// The squad's own details, how the program looks on this machine, and the file.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

PageFrame {
    id: root

    readonly property int fieldWidth: 240
    readonly property bool editable: Workspace.isOpen && !Workspace.isReadOnly

    function showBackupPlaces() {
        scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, file.backupPlace.mapToItem(column, 0, 0).y));
        file.backupPlace.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Settings")

    Flickable {
        id: scroll

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * Theme.pageMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}

        ColumnLayout {
            id: column

            x: Theme.pageMargin
            y: Theme.margin
            width: Math.min(720, scroll.width - 2 * Theme.pageMargin)
            spacing: Theme.margin

            SquadSettings {
                fieldWidth: root.fieldWidth
                editable: root.editable
            }
            PaceSettings {
                fieldWidth: root.fieldWidth
                editable: root.editable
            }
            ComputerSettings {}
            FileSettings {
                id: file

                fieldWidth: root.fieldWidth
            }
            SettingsCard {
                title: qsTr("About")

                SettingsLine {
                    title: qsTr("Fivepace %1").arg(Qt.application.version)
                    note: qsTr("Free software under the GNU General Public License, version 3 or later. Made with Qt (LGPL 3), QCustomPlot (GPL 3) and SQLite (public domain). The 400 m pace workouts are those published by M. Tosques.")
                }
            }
        }
    }
}
