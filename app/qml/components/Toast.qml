// SPDX-License-Identifier: GPL-3.0-or-later
// A short confirmation at the bottom of the window, with one thing to do about it.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.Popup {
    id: root

    property string text: ""
    property string actionText: ""
    property string actionKeys: ""

    signal actionTriggered

    function show(text: string, actionText: string, actionKeys: string) {
        root.text = text;
        root.actionText = actionText;
        root.actionKeys = actionKeys;
        root.open();
        timer.restart();
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width + Theme.railWidth - width) / 2) : 0
    y: parent ? parent.height - height - Theme.pageMargin : 0
    closePolicy: T.Popup.NoAutoClose
    padding: Theme.gap
    leftPadding: Theme.margin
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight + 2 * Theme.gap

    contentItem: Row {
        id: row

        spacing: Theme.margin

        BodyText {
            height: parent.height
            width: Math.min(implicitWidth, 560)
            text: root.text
            color: Theme.inkText
            font.pixelSize: Theme.smallSize
            Accessible.role: Accessible.AlertMessage
        }
        AppButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.actionText !== ""
            text: root.actionText
            keys: root.actionKeys
            onClicked: {
                root.close();
                root.actionTriggered();
            }
        }
        AppButton {
            anchors.verticalCenter: parent.verticalCenter
            primary: true
            glyph: "close"
            tip: qsTr("Close")
            onClicked: root.close()
        }
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.ink
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motion
        }
    }

    Timer {
        id: timer

        interval: Theme.toastTime
        onTriggered: root.close()
    }
}
