// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour, size and duration of the program. No other file names one.
pragma Singleton
import QtQuick
import Fivepace

QtObject {
    id: root

    readonly property bool dark: Settings.dark

    // Grounds and lines
    readonly property color ground: dark ? "#121613" : "#F5F6F4"
    readonly property color surface: dark ? "#1B201D" : "#FFFFFF"
    readonly property color line: dark ? "#333A35" : "#E2E5E0"
    readonly property color hairline: dark ? "#262C28" : "#EEF0EC"
    readonly property color hover: dark ? "#232926" : "#F1F3F0"
    readonly property color pressed: dark ? "#2B322E" : "#E7EAE5"
    readonly property color selected: dark ? "#232C3D" : "#EEF3FE"
    readonly property color scrim: dark ? "#99000000" : "#4D171C19"

    // Text and ink
    readonly property color text: dark ? "#E7ECE8" : "#171C19"
    readonly property color secondary: dark ? "#A7B1AA" : "#5C665F"
    readonly property color faint: dark ? "#8A948D" : "#6E7771"
    readonly property color ink: dark ? "#E7ECE8" : "#171C19"
    readonly property color inkText: dark ? "#121613" : "#FFFFFF"
    readonly property color inkHover: dark ? "#CFD6D1" : "#2C332F"
    readonly property color focus: dark ? "#7FA7FF" : "#2F6FED"
    readonly property color textSelection: dark ? "#35508A" : "#C9DAFC"

    // Marks; always with their shape
    readonly property color good: dark ? "#7BD09A" : "#1F7A45"
    readonly property color watch: dark ? "#F0B357" : "#8A5300"
    readonly property color bad: dark ? "#FF8A80" : "#B3261E"

    // Type, in pixels
    readonly property string family: Settings.fontFamily
    readonly property int titleSize: 18
    readonly property int headingSize: 16
    readonly property int textSize: 14
    readonly property int smallSize: 13
    readonly property int tinySize: 12
    readonly property int labelSize: 11
    readonly property int figureSize: 22
    readonly property real labelSpacing: 0.6

    // Space, in pixels
    readonly property int step: 4
    readonly property int gap: 8
    readonly property int margin: 16
    readonly property int pageMargin: 20
    readonly property int rowHeight: 36
    readonly property int denseRowHeight: 30
    readonly property int controlHeight: 32
    readonly property int cardRadius: 12
    readonly property int buttonRadius: 8
    readonly property int chipRadius: 6
    readonly property int edgeWidth: 4
    readonly property int ringWidth: 2
    readonly property int iconSize: 20

    // Frame, in pixels
    readonly property int railWidth: 76
    readonly property int topBarHeight: 56
    readonly property int inspectorWidth: 330
    readonly property int inspectorDocksFrom: 1150

    // Motion, in milliseconds
    readonly property int motion: Settings.reducedMotion ? 0 : 120
    readonly property int tipDelay: 600
    readonly property int toastTime: 6000
    /// Letters further apart than this begin a new word.
    readonly property int typingPause: 1200

    readonly property var rungColors: dark ? ({
            "max_velocity": "#CE93D8",
            "400": "#F48FB1",
            "800": "#FF9E6D",
            "1500": "#F2C14E",
            "mile": "#F2C14E",
            "3000": "#C0D35A",
            "5000": "#7BD09A",
            "10000": "#5FCFC2",
            "60min": "#7CBEF2",
            "90min": "#A5B0F5",
            "base": "#A9B6BD"
        }) : ({
            "max_velocity": "#7B1FA2",
            "400": "#C2185B",
            "800": "#C2410C",
            "1500": "#946200",
            "mile": "#946200",
            "3000": "#5B7300",
            "5000": "#1F7A45",
            "10000": "#00756A",
            "60min": "#1668A8",
            "90min": "#3F4FB0",
            "base": "#5B6970"
        })
    /// Text on a solid chip of a rung's colour.
    readonly property color rungText: dark ? "#121613" : "#FFFFFF"

    /// The colour of a rung by its code (max_velocity, 400 … 90min, base); grey for a code it does not know.
    function rungColor(code: string): color {
        return rungColors[code] ?? rungColors["base"];
    }

    /// A tenth of the rung's colour, for the ground of a card of that pace.
    function rungTint(code: string): color {
        return Qt.alpha(rungColor(code), 0.1);
    }

    /// The colour of a tone: good, watch, bad, or plain.
    function toneColor(tone: string): color {
        switch (tone) {
        case "good":
            return good;
        case "watch":
            return watch;
        case "bad":
            return bad;
        default:
            return secondary;
        }
    }
}
