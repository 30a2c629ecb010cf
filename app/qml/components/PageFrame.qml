// SPDX-License-Identifier: GPL-3.0-or-later
// The frame every page stands in: bar above, content, and an inspector at the right that slides over where the
// window is narrow.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

T.Pane {
    id: root

    property alias subtitle: bar.subtitle
    property alias title: bar.title
    /// Shown beside the title: chips, choices.
    property alias beside: bar.beside
    /// Buttons and fields at the right of the bar, the primary one last.
    property alias actions: bar.actions
    /// Stays in sight over what scrolls in the inspector; give children Layout.fillWidth.
    property alias inspectorHead: headColumn.data
    /// Laid out in a column that scrolls; give children Layout.fillWidth.
    property alias inspector: inspectorColumn.data
    /// Buttons that stay in sight under what scrolls in the inspector.
    property alias inspectorActions: footRow.data
    property bool hasInspector: inspectorColumn.children.length > 0
    property int inspectorWidth: Theme.inspectorWidth
    property string inspectorName: qsTr("Details")
    /// What is to be seen in it, on the button that slides it in.
    property alias inspectorText: bar.panelText
    readonly property bool docked: width + Theme.railWidth >= Theme.inspectorDocksFrom
    /// Slid in; only where the window is too narrow to keep it in sight.
    property bool inspectorOpen: false
    /// What the keyboard talks to where nothing else has the focus: the table, the board. Without one, the first that Tab
    /// reaches.
    property var home: null
    /// The page's own content; fill `content` with anchors.
    default property alias content: body.data

    // What Ctrl+P, Ctrl+C and Ctrl+V do; a page that has nothing for one of them leaves its sentence.
    function printRequested() {
        Workspace.say(qsTr("This page has no paper of its own. A session's sheet is printed from Today, Plan or Log, a cycle from Plan."));
    }
    function copyRequested() {
        Workspace.say(qsTr("There is no table on this page to copy."));
    }
    function pasteRequested() {
        Workspace.say(qsTr("This page takes no table. Athletes and results are pasted in Squad, times in Log, workouts in Library."));
    }

    /// Gives the keyboard to the page after something that had it is gone.
    function takeFocus() {
        const isHome = root.home && root.home.visible && root.home.enabled;
        const first = isHome ? root.home : body.nextItemInFocusChain(true);
        if (isHome && root.home.takeFocus)
            root.home.takeFocus();
        else if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }
    function openInspector() {
        root.inspectorOpen = true;
        closeButton.forceActiveFocus(Qt.TabFocusReason);
    }
    function closeInspector() {
        root.inspectorOpen = false;
        root.takeFocus();
    }

    function isIn(item: Item, part: Item): bool {
        while (item && item !== part)
            item = item.parent;
        return item !== null;
    }
    /// While the inspector is slid over the page, Tab stays out of what lies below it.
    function stayInside() {
        const item = root.Window.activeFocusItem;
        if (root.inspectorOpen && root.isIn(item, root) && !root.isIn(item, side))
            closeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    padding: 0
    focus: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: event => {
        const isBeside = root.isIn(root.Window.activeFocusItem, side);
        event.accepted = root.inspectorOpen || isBeside;
        if (root.inspectorOpen)
            root.closeInspector();
        else if (isBeside)
            root.takeFocus();
    }
    onDockedChanged: inspectorOpen = false

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged() {
            turn.start();
        }
    }
    Timer {
        id: turn

        interval: 0 // the focus is not moved while it moves
        onTriggered: root.stayInside()
    }

    background: Rectangle {
        color: Theme.ground
    }

    contentItem: Item {
        TopBar {
            id: bar

            width: parent.width
            panelName: root.hasInspector && !root.docked ? root.inspectorName : ""
            onPanelRequested: root.openInspector()
        }
        Item {
            id: body

            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: root.hasInspector && root.docked ? root.inspectorWidth : 0
        }
        MouseArea {
            anchors.fill: parent
            visible: root.inspectorOpen
            z: 3
            onClicked: root.closeInspector()

            Rectangle {
                anchors.fill: parent
                color: Theme.scrim
            }
        }
        Rectangle {
            id: side

            readonly property bool isOver: root.inspectorOpen

            objectName: "inspector"
            // From the first moment on: what is in it can take the keyboard before it has slid in.
            visible: root.hasInspector && (root.docked || root.inspectorOpen || x < parent.width)
            x: root.docked || root.inspectorOpen ? parent.width - width : parent.width
            anchors.top: root.docked ? bar.bottom : parent.top
            anchors.bottom: parent.bottom
            z: 4
            width: root.inspectorWidth
            color: Theme.surface
            Accessible.role: Accessible.Pane
            Accessible.name: root.inspectorName
            Behavior on x {
                enabled: !root.docked

                NumberAnimation {
                    duration: Theme.motion
                }
            }

            Rectangle {
                width: 1
                height: parent.height
                color: Theme.line
            }
            RowLayout {
                id: sideHead

                visible: !root.docked
                x: Theme.margin + 2
                width: parent.width - x - Theme.gap
                height: visible ? Theme.topBarHeight : 0

                BodyText {
                    text: root.inspectorName
                    font.pixelSize: Theme.headingSize
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
                AppButton {
                    id: closeButton

                    objectName: "inspectorClose"
                    quiet: true
                    glyph: "close"
                    Accessible.name: qsTr("Close")
                    onClicked: root.closeInspector()
                    Keys.onBacktabPressed: {
                        let last = closeButton;
                        for (let next = last; root.isIn(next, side); next = next.nextItemInFocusChain(true))
                            last = next;
                        last.forceActiveFocus(Qt.BacktabFocusReason);
                    }
                }
            }
            ColumnLayout {
                id: headColumn

                x: Theme.margin + 2
                y: sideHead.height + (root.docked && visibleChildren.length > 0 ? Theme.margin : 0)
                width: parent.width - x - Theme.margin - 2
                height: visibleChildren.length > 0 ? implicitHeight : 0
            }
            Flickable {
                anchors.fill: parent
                anchors.topMargin: headColumn.y + headColumn.height
                anchors.bottomMargin: foot.height
                anchors.leftMargin: Theme.margin + 2
                contentWidth: width
                contentHeight: inspectorColumn.implicitHeight + 2 * Theme.margin
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                T.ScrollBar.vertical: AppScrollBar {}

                ColumnLayout {
                    id: inspectorColumn

                    y: Theme.margin
                    width: parent.width - Theme.margin - 2
                    spacing: Theme.gap
                }
            }
            Item {
                id: foot

                anchors.bottom: parent.bottom
                width: parent.width
                height: footRow.visibleChildren.length > 0 ? footRow.height + 2 * Theme.gap + Theme.step : 0

                Rectangle {
                    visible: foot.height > 0
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                Row {
                    id: footRow

                    x: Theme.margin + 2
                    y: Theme.gap + 2
                    spacing: Theme.gap
                }
            }
        }
    }
}
