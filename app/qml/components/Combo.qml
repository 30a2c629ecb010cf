// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses one of a list; typing letters jumps to an entry.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ComboBox {
    id: root

    property string label: ""

    implicitWidth: Math.max(96, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.step * 3
    rightPadding: Theme.step * 3 + 18
    implicitContentWidthPolicy: T.ComboBox.WidestText
    font.family: Theme.family
    font.pixelSize: Theme.smallSize
    font.weight: Font.Medium
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.ComboBox
    Accessible.name: label !== "" ? label : displayText
    Accessible.description: displayText

    contentItem: BodyText {
        text: root.displayText
        font: root.font
        Accessible.ignored: true
    }

    indicator: Icon {
        x: root.width - width - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        glyph: "down"
        size: Theme.iconSize - 6
        color: Theme.secondary
    }

    background: Rectangle {
        radius: Theme.buttonRadius
        color: root.hovered || root.down ? Theme.hover : Theme.surface
        border.width: 1
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    // Only what every kind of model has: modelData is missing in a model with several roles, the role in an array.
    delegate: ComboRow {
        required property int index
        required property var model

        width: ListView.view ? ListView.view.width : implicitWidth
        text: root.textRole === "" ? model.modelData : model[root.textRole] ?? model.modelData[root.textRole]
        highlighted: root.highlightedIndex === index
        chosen: root.currentIndex === index
    }

    TypeAhead {
        combo: root
        onChosen: place => root.activated(place)
        onReached: (from, place) => {
            for (let at = from; at < place; ++at)
                root.incrementCurrentIndex();
            for (let at = from; at > place; --at)
                root.decrementCurrentIndex();
        }
    }

    popup: T.Popup {
        y: root.height + Theme.step
        width: Math.max(root.width, 160)
        height: Math.min(contentItem.implicitHeight + 2 * padding, 360)
        padding: Theme.step + 1
        margins: Theme.gap
        background: PopupGround {}

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            highlightMoveDuration: 0
            T.ScrollBar.vertical: AppScrollBar {}
        }
    }
}
