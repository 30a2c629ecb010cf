// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into, switched and pressed.
import QtQuick
import Fivepace

Column {
    id: root

    property alias field: field

    signal more

    spacing: Theme.margin

    Row {
        spacing: Theme.gap

        Field {
            id: field

            placeholderText: "Name"
        }
        Field {
            text: "3:7x"
            error: "7x is not a time"
        }
        Field {
            text: "4:00"
            warning: "Read as 4 minutes"
        }
        Spin {
            from: 150
            to: 200
            value: 175
            unit: "%"
            label: "Recovery"
        }
    }
    Row {
        spacing: Theme.margin

        Check {
            text: "Print targets"
            checked: true
        }
        Check {
            text: "Guides"
        }
        AppSwitch {
            text: "Reduced motion"
            checked: true
        }
        AppSwitch {
            text: "Off"
        }
        AppButton {
            glyph: "print"
            text: "Print sheet"
            keys: "Ctrl P"
        }
        AppButton {
            quiet: true
            glyph: "more"
            tip: "More"
            onClicked: root.more()
        }
        AppButton {
            text: "Not now"
            enabled: false
        }
    }
}
