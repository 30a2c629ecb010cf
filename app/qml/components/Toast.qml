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

    /// What can be pressed or typed into, and where.
    function takenPlaces(): var {
        const taken = [];
        root.collect(root.parent.Window.contentItem, taken);
        return taken;
    }
    function isFree(x: real, y: real, taken: var): bool {
        return taken.every(one => one.x >= x + root.width || one.x + one.width <= x || one.y >= y + root.height || one.y + one.height <= y);
    }
    /// As low as it can be without covering anything of that.
    function place() {
        const taken = root.takenPlaces();
        const left = Theme.railWidth + Theme.pageMargin, right = root.parent.width - root.width - Theme.pageMargin;
        const columns = [(left + right) / 2, left, right];
        const lowest = root.parent.height - root.height - Theme.pageMargin;
        for (let y = lowest; y > Theme.topBarHeight; y -= Theme.gap) {
            for (const x of columns) {
                if (root.isFree(x, y, taken)) {
                    root.x = Math.round(x);
                    root.y = Math.round(y);
                    return;
                }
            }
        }
        root.x = Math.round(columns[0]);
        root.y = lowest;
    }
    /// Where everything is that a toast must not cover.
    function collect(item: Item, taken: var) {
        if (!item.visible || item === root.contentItem.parent)
            return;
        const isControl = item instanceof T.AbstractButton && !(item instanceof T.ItemDelegate) || item instanceof T.TextField || item instanceof T.ComboBox || item instanceof T.SpinBox;
        if (isControl && item.width > 0)
            taken.push(item.mapToItem(null, 0, 0, item.width, item.height));
        for (let i = 0; i < item.children.length; ++i)
            root.collect(item.children[i], taken);
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
            if (!root.isFree(root.x, root.y, root.takenPlaces()))
                root.place();
        }
    }
    Timer {
        id: timer

        interval: Theme.toastTime
        onTriggered: root.close()
    }
}
