// SPDX-License-Identifier: GPL-3.0-or-later
// A question or a form above the page: a title, its content, and its buttons at the bottom right. Escape closes it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

T.Dialog {
    id: root

    /// The button that does it; Enter in a field and Ctrl+Enter anywhere press it. Empty leaves only Close.
    property string acceptText: ""
    property string rejectText: acceptText === "" ? qsTr("Close") : qsTr("Cancel")
    property bool canAccept: true
    /// What the button does cannot be taken back: Enter is for the other one.
    property bool isCareful: false
    /// Something is typed into it that only the button stores: closing the window asks first.
    property bool isForm: acceptText !== ""
    /// Why the button is grey, where it is.
    property string obstacle: qsTr("Fill in what is missing above first.")
    /// A line under the title.
    property string subtitle: ""

    /// What the button does. A field that takes what was typed when it is left takes it first.
    function submit() {
        const field = root.contentItem.Window.activeFocusItem;
        buttons.forceActiveFocus();
        if (root.acceptText !== "" && root.canAccept)
            root.accept();
        else if (field)
            field.forceActiveFocus();
    }

    onVisibleChanged: Navigator.setOver(root, visible)
    onOpenedChanged: Navigator.setUnfinished(root, opened && isForm ? title : "")
    Component.onDestruction: {
        Navigator.setOver(root, false);
        Navigator.setUnfinished(root, "");
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    // Without a field to type into, Enter is for the button.
    onOpened: {
        let item = root.contentItem.Window.activeFocusItem;
        while (item && item !== root.contentItem)
            item = item.parent;
        if (!item && root.footer === buttons)
            (acceptButton.visible && acceptButton.enabled && !root.isCareful ? acceptButton : rejectButton).forceActiveFocus(Qt.TabFocusReason);
    }
    modal: true
    focus: true
    padding: Theme.pageMargin
    topPadding: Theme.step * 2
    implicitWidth: Math.max(360, contentWidth + leftPadding + rightPadding)
    implicitHeight: header.implicitHeight + contentHeight + topPadding + bottomPadding + footer.implicitHeight
    closePolicy: T.Popup.CloseOnEscape

    header: Column {
        topPadding: Theme.pageMargin
        leftPadding: Theme.pageMargin
        rightPadding: Theme.pageMargin
        spacing: Theme.step

        BodyText {
            width: root.availableWidth
            text: root.title
            font.pixelSize: Theme.headingSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        BodyText {
            visible: text !== ""
            width: root.availableWidth
            text: root.subtitle
            wrapMode: Text.WordWrap
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
        }
    }

    footer: FocusScope {
        id: buttons

        implicitHeight: Theme.controlHeight + Theme.pageMargin

        RowLayout {
            anchors.right: parent.right
            anchors.rightMargin: Theme.pageMargin
            spacing: Theme.gap

            AppButton {
                id: rejectButton

                text: root.rejectText
                onClicked: root.reject()
            }
            AppButton {
                id: acceptButton

                visible: root.acceptText !== ""
                text: root.acceptText
                primary: true
                enabled: root.canAccept
                obstacle: root.obstacle
                onClicked: root.submit()
            }
        }
    }

    background: PopupGround {
        radius: Theme.cardRadius
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
    }

    // Enter in a field; a text of several lines and an open list keep it to themselves.
    Connections {
        target: root.contentItem ? root.contentItem.Keys : null

        function onReturnPressed() {
            root.submit();
        }
        function onEnterPressed() {
            root.submit();
        }
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.opened && root.acceptText !== ""
        onActivated: root.submit()
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
}
