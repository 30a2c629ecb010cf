// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks on this computer.
import QtQuick
import Fivepace

SettingsCard {
    id: root

    function showSecondsAlone(alone: bool) {
        Settings.secondsAlone = alone;
        Workspace.refresh();
    }

    title: qsTr("This computer")

    SettingsLine {
        title: qsTr("Colours")

        Repeater {
            model: [
                {
                    code: "system",
                    text: qsTr("As the system")
                },
                {
                    code: "light",
                    text: qsTr("Light")
                },
                {
                    code: "dark",
                    text: qsTr("Dark")
                }
            ]

            TabChip {
                required property var modelData

                text: modelData.text
                checked: Settings.theme === modelData.code
                onClicked: Settings.theme = modelData.code
            }
        }
    }
    SettingsLine {
        title: qsTr("Paper")

        Repeater {
            model: [
                {
                    code: "a4",
                    text: qsTr("A4")
                },
                {
                    code: "letter",
                    text: qsTr("Letter")
                }
            ]

            TabChip {
                required property var modelData

                text: modelData.text
                checked: Settings.paper === modelData.code
                onClicked: Settings.paper = modelData.code
            }
        }
    }
    SettingsLine {
        title: qsTr("Times from 60 to 100 s")

        TabChip {
            text: "1:00.3"
            checked: !Settings.secondsAlone
            onClicked: root.showSecondsAlone(false)
        }
        TabChip {
            text: "60.3"
            checked: Settings.secondsAlone
            onClicked: root.showSecondsAlone(true)
        }
    }
    SettingsLine {
        title: qsTr("Reduced motion")
        note: qsTr("Nothing slides or fades")

        AppSwitch {
            Accessible.name: qsTr("Reduced motion")
            checked: Settings.reducedMotion
            onToggled: Settings.reducedMotion = checked
        }
    }
}
