// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the rail, the pages, and what belongs to all of them.
import QtQuick
import QtQuick.Templates as T
import Fivepace

T.ApplicationWindow {
    id: root

    readonly property var pages: places.all
    property string page: "Today"
    /// The page that is in the window; null while it is being made, and while no squad is open.
    readonly property var shownPage: Workspace.isOpen ? host.shown : welcome.item

    function show(name: string) {
        root.showAnd(name, null);
    }

    /// Shows a page and hands it to `then`, where that is not null.
    function showAnd(name: string, then: var) {
        const place = pages.findIndex(page => page.name === name);
        if (place < 0 || !Workspace.isOpen)
            return;
        root.page = name;
        const item = host.pageAt(place);
        if (then && item)
            then(item);
    }

    function pageNames(): var {
        return pages.map(page => page.name);
    }

    function showPalette() {
        palette.source = "";
        palette.setSource("frame/CommandPalette.qml", {
            commands: commandList.all
        });
    }

    width: 1280
    height: 800
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    color: Theme.ground
    title: Workspace.isOpen ? qsTr("%1 – Fivepace").arg(Workspace.fileName) : qsTr("Fivepace")
    // What the end of the desktop's session asks: what is half typed is stored, or asked about and kept.
    function mayEnd(): bool {
        return leaving.mayClose();
    }

    onClosing: close => {
        close.accepted = leaving.mayClose();
        if (close.accepted && visibility === Window.Windowed)
            Settings.windowGeometry = Qt.rect(x, y, width, height);
    }
    Component.onCompleted: {
        const was = Settings.windowGeometry;
        if (was.width >= minimumWidth && was.height >= minimumHeight) {
            x = was.x;
            y = was.y;
            width = was.width;
            height = was.height;
        }
    }

    Places {
        id: places
    }
    Commands {
        id: commandList

        pages: root.pages
    }
    Rail {
        id: rail

        height: parent.height
        pages: root.pages
        current: Workspace.isOpen ? root.page : ""
        onChosen: name => root.show(name)
    }
    Column {
        id: banners

        anchors.left: rail.right
        anchors.right: parent.right

        FileBanner {
            width: parent.width
        }
        TypedBanner {
            width: parent.width
        }
        BackupBanner {
            width: parent.width
        }
        Banner {
            width: parent.width
            tone: "good"
            closable: false
            text: Workspace.copying < 0 ? "" : qsTr("Saving the copy: %1 %").arg(Math.floor(100 * Workspace.copying))
            actionText: qsTr("Cancel")
            onActed: Workspace.cancelCopy()
        }
        FailureBanner {
            width: parent.width
        }
    }
    PageHost {
        id: host

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        pages: root.pages
        current: Workspace.isOpen ? root.page : ""
    }
    Loader {
        id: welcome

        anchors.fill: host
        active: !Workspace.isOpen && !Workspace.isOpening
        focus: active
        source: "frame/Welcome.qml"
    }

    // What is not seen at the start is not loaded for it.
    Loader {
        id: toast

        readonly property var popup: item
        property bool redoes: false

        function show(sentence: string, actionText: string, keys: string) {
            source = "components/Toast.qml";
            popup.show(sentence, actionText, keys);
        }

        Connections {
            target: toast.item
            ignoreUnknownSignals: true

            function onActionTriggered() {
                toast.redoes ? Workspace.redo() : Workspace.undo();
            }
        }
    }
    Loader {
        id: files

        readonly property var popup: item

        Connections {
            target: Files

            function onAsked(title: string, filter: string, suggested: string, ending: string) {
                files.source = "frame/FileDialog.qml";
                files.popup.ask(title, filter, suggested, ending);
            }
        }
        Connections {
            target: files.item
            ignoreUnknownSignals: true

            function onChosen(path: string) {
                Files.answer(path);
            }
        }
    }
    Loader {
        id: storing

        readonly property var popup: item
        readonly property bool isWanted: Workspace.storing >= 0

        onIsWantedChanged: {
            source = "frame/StoringBox.qml";
            isWanted ? popup.open() : popup.close();
        }
    }
    Loader {
        id: palette

        readonly property var popup: item

        onLoaded: popup.open()
    }

    Connections {
        target: Workspace

        function onOpened() {
            if (!Workspace.isLookingBack && !Workspace.isBackup)
                Settings.lastFile = Workspace.filePath;
        }
        // Undo and Redo are offered for what the words say: with the next edit they are gone.
        function onEdited() {
            if (toast.popup)
                toast.popup.close();
        }
        function onSaid(sentence: string) {
            toast.show(sentence, "", "");
        }
        function onPerformed(sentence: string) {
            toast.redoes = false;
            toast.show(sentence, Workspace.canUndo ? qsTr("Undo") : "", "Ctrl Z");
        }
        function onTookBack(sentence: string) {
            toast.redoes = true;
            toast.show(sentence, qsTr("Redo"), "Ctrl Shift Z");
        }
    }
    Connections {
        target: Navigator

        function onPrintRequested() {
            keys.printPage();
        }
        function onRequested(page: string, then: var) {
            root.showAnd(page, then);
        }
    }

    FileCommands {}

    Leaving {
        id: leaving

        window: root
    }

    WindowKeys {
        id: keys

        pages: root.pages
        page: root.shownPage
        onPageWanted: name => root.show(name)
        onPaletteWanted: root.showPalette()
    }
    FocusKeeper {
        window: root
        page: root.shownPage
    }
}
