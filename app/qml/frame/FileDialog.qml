// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a file to open or a name to save under. It is our own, so that it looks and is driven as everything else here,
// in both colours and without a desktop that brings one.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fivepace

AppDialog {
    id: root

    property string ending: ""
    property bool saves: false
    /// The name that is there already and was asked about.
    property string replaced: ""
    readonly property string wanted: {
        // A whole name typed over the part before the ending has it twice.
        const twice = "." + root.ending + "." + root.ending;
        const typed = root.ending !== "" && nameField.text.endsWith(twice) ? nameField.text.slice(0, -root.ending.length - 1) : nameField.text;
        const path = folder.pathOf(typed);
        const hasEnding = /\.[^\/.]+$/.test(path);
        return path === "" || !root.saves || hasEnding || root.ending === "" ? path : path + "." + root.ending;
    }

    signal chosen(path: string)

    function ask(title: string, filter: string, suggested: string, ending: string) {
        root.title = title;
        root.saves = suggested !== "";
        root.ending = ending;
        root.replaced = "";
        folder.filter = filter;
        folder.folder = folder.folderOf(Settings.lastSaved !== "" ? Settings.lastSaved : Workspace.filePath);
        folder.refresh();
        nameField.text = suggested;
        root.open();
        list.currentIndex = 0;
        if (root.saves)
            nameField.chooseName();
        else
            list.forceActiveFocus(Qt.TabFocusReason);
    }
    function openFolder(path: string) {
        folder.folder = path;
        list.currentIndex = 0;
        if (!root.saves)
            nameField.clear();
    }
    /// A folder is entered; a file is the answer, or its name for a new one.
    function take(row: int) {
        if (row < 0 || row >= folder.count)
            return;
        if (folder.isFolderAt(row)) {
            root.openFolder(folder.pathAt(row));
            return;
        }
        nameField.text = folder.pathAt(row).split("/").pop();
        root.submit();
    }
    function submit() {
        if (root.wanted === "")
            return;
        if (folder.isFolder(root.wanted)) {
            root.openFolder(root.wanted);
            nameField.clear();
            return;
        }
        if (!root.canAccept)
            return;
        if (root.saves && folder.exists(root.wanted) && root.replaced !== root.wanted) {
            root.replaced = root.wanted;
            return;
        }
        Settings.lastSaved = root.wanted;
        root.accept();
    }

    isForm: false // a choice, which stores nothing
    acceptText: !root.saves ? qsTr("Open") : root.replaced !== "" && root.replaced === root.wanted ? qsTr("Replace") : qsTr("Save")
    obstacle: root.saves ? qsTr("Type a name for the file first.") : qsTr("Choose a file first.")
    canAccept: root.wanted !== "" && (root.saves || folder.exists(root.wanted))
    width: Math.min(760, parent ? parent.width - 2 * Theme.pageMargin : 760)
    height: Math.min(560, parent ? parent.height - 2 * Theme.pageMargin : 560)
    onAccepted: root.chosen(root.wanted)
    onRejected: root.chosen("")

    contentItem: ColumnLayout {
        spacing: Theme.gap

        FolderModel {
            id: folder
        }
        RowLayout {
            spacing: Theme.gap

            AppButton {
                glyph: "up"
                tip: qsTr("Folder above")
                enabled: folder.above() !== folder.folder
                obstacle: qsTr("There is no folder above this one.")
                onClicked: root.openFolder(folder.above())
            }
            Field {
                objectName: "folderField"
                label: qsTr("Folder")
                text: folder.folder
                error: folder.problem
                Keys.onReturnPressed: root.openFolder(folder.pathOf(text))
                Keys.onEnterPressed: root.openFolder(folder.pathOf(text))
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.margin
            Layout.fillWidth: true
            Layout.fillHeight: true

            Column {
                spacing: Theme.step
                Layout.alignment: Qt.AlignTop

                Repeater {
                    model: folder.places()

                    AppButton {
                        required property folderPlace modelData

                        width: 130
                        quiet: true
                        checked: folder.folder === modelData.path
                        text: modelData.name
                        onClicked: root.openFolder(modelData.path)
                    }
                }
            }
            ListView {
                id: list

                property string typed: ""

                objectName: "fileList"
                clip: true
                focus: true
                activeFocusOnTab: true
                keyNavigationEnabled: true
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                model: folder
                T.ScrollBar.vertical: AppScrollBar {}
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Files")
                Keys.onReturnPressed: root.take(currentIndex)
                Keys.onEnterPressed: root.take(currentIndex)
                Keys.onPressed: event => {
                    if (event.key === Qt.Key_Backspace) {
                        root.openFolder(folder.above());
                        event.accepted = true;
                    } else if (/^[\p{L}\p{N}]$/u.test(event.text) && !(event.modifiers & Qt.ControlModifier)) {
                        typed += event.text;
                        forget.restart();
                        const found = folder.find(typed, typed.length === 1 ? currentIndex + 1 : currentIndex);
                        if (found >= 0)
                            currentIndex = found;
                        event.accepted = true;
                    }
                }
                Layout.fillWidth: true
                Layout.fillHeight: true

                delegate: FileRow {
                    width: list.width
                    isFocused: ListView.isCurrentItem && list.activeFocus
                    onClicked: {
                        list.currentIndex = index;
                        if (!isFolder)
                            nameField.text = name;
                    }
                    onDoubleClicked: root.take(index)
                }

                Timer {
                    id: forget

                    interval: Theme.typingPause
                    onTriggered: list.typed = ""
                }
                BodyText {
                    anchors.centerIn: parent
                    visible: list.count === 0
                    text: qsTr("Nothing here that could be opened.")
                    color: Theme.secondary
                }
            }
        }
        Field {
            id: nameField

            /// The name without its ending is what is typed over.
            function chooseName() {
                forceActiveFocus(Qt.TabFocusReason);
                const dot = text.lastIndexOf(".");
                select(0, dot > 0 ? dot : text.length);
            }

            objectName: "fileName"
            label: root.saves ? qsTr("Save as") : qsTr("File")
            placeholderText: label
            warning: root.replaced !== "" && root.replaced === root.wanted ? qsTr("%1 is there already. Press Replace to write over it.").arg(root.wanted.split("/").pop()) : ""
            error: !root.saves && root.wanted !== "" && !folder.exists(root.wanted) ? qsTr("There is no such file.") : ""
            Layout.fillWidth: true
        }
    }
}
