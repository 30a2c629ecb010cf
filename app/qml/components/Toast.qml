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
        root.place();
        root.open();
        timer.restart();
    }

    /// As low as it can be without covering what can be pressed or typed into.
    function place() {
        const left = Theme.railWidth + Theme.pageMargin;
        const within = Qt.rect(left, Theme.topBarHeight, root.parent.width - Theme.pageMargin - left, root.parent.height - Theme.pageMargin - Theme.topBarHeight);
        const at = FreePlace.lowest(root.contentItem.parent, Qt.size(root.width, root.height), within, Theme.gap);
        root.x = at.x;
        root.y = at.y;
    }

    parent: T.Overlay.overlay
    onWidthChanged: if (visible)
        place()
    closePolicy: T.Popup.NoAutoClose
    padding: Theme.gap
    leftPadding: Theme.margin
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeight, said.implicitHeight) + 2 * Theme.gap

    contentItem: Row {
        id: row

        spacing: Theme.margin

        BodyText {
            id: said

            height: parent.height
            width: Math.min(implicitWidth, 560)
            text: root.text
            wrapMode: Text.WordWrap
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

    // It makes way for what comes up after it: a dialog, an inspector that slides in.
    Connections {
        target: root.parent ? root.parent.Window.window : null
        enabled: root.visible

        function onAfterAnimating() {
            if (!FreePlace.isFree(root.contentItem.parent, Qt.rect(root.x, root.y, root.width, root.height)))
                root.place();
        }
    }
    Timer {
        id: timer

        interval: Theme.toastTime
        onTriggered: root.close()
    }
}
