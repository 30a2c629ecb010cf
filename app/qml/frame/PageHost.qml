// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, each made when it is first opened and kept from then on.
import QtQuick
import Fivepace

Item {
    id: root

    required property var pages
    /// Name of the page to show; empty for none.
    required property string current

    /// The page that is shown; null while it is being made.
    readonly property var shown: {
        // The pages' places are made after this is asked for the first time.
        const at = repeater.count > 0 ? root.pages.findIndex(page => page.name === root.current) : -1;
        const loader = at < 0 ? null : repeater.itemAt(at) as Loader;
        return loader ? loader.item : null;
    }

    /// The page at this place of `pages`; null while it was not opened yet.
    function pageAt(place: int): var {
        const loader = repeater.itemAt(place) as Loader;
        return loader ? loader.item : null;
    }

    Repeater {
        id: repeater

        model: root.pages

        Loader {
            id: loader

            required property var modelData
            readonly property bool isCurrent: root.current === modelData.name
            /// What is on it follows the squad only while it is shown, and catches up then.
            readonly property bool restsWhileHidden: true

            anchors.fill: parent
            visible: isCurrent
            focus: isCurrent
            active: false
            source: "../pages/" + modelData.name + "Page.qml"
            onIsCurrentChanged: {
                if (!isCurrent)
                    return;
                active = true;
                forceActiveFocus(Qt.OtherFocusReason);
            }
            Component.onCompleted: active = isCurrent
        }
    }
}
