// SPDX-License-Identifier: GPL-3.0-or-later
// Which printer, and how many of each page; Enter prints. A computer without one saves a PDF.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    required property SheetPreview sheet
    property int copies: 1
    property string printer: ""
    readonly property bool hasPrinter: printers.names.length > 0

    signal pdfWanted

    function ask() {
        printers.look();
        if (!root.hasPrinter) {
            Workspace.say(qsTr("This computer has no printer. Save a PDF: it is the same page."));
            root.pdfWanted();
            return;
        }
        root.printer = printers.names[printers.usual];
        root.copies = 1;
        root.open();
        copiesField.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Print %1").arg(root.sheet.title)
    subtitle: qsTr("%1, %n page(s)", "paper", root.sheet.pageCount).arg(Settings.paper === "letter" ? qsTr("Letter") : qsTr("A4"))
    isForm: false
    acceptText: qsTr("Print")
    onAccepted: if (root.sheet.printTo(root.printer, root.copies))
        Workspace.say(qsTr("Sent to %1").arg(root.printer))

    contentItem: RowLayout {
        spacing: Theme.margin

        Printers {
            id: printers
        }
        FormField {
            caption: qsTr("Printer")

            Combo {
                label: qsTr("Printer")
                model: printers.names
                currentIndex: printers.names.indexOf(root.printer)
                onActivated: index => root.printer = printers.names[index]
                Layout.preferredWidth: 260
            }
        }
        FormField {
            caption: qsTr("Copies")
            Layout.fillWidth: false

            Spin {
                id: copiesField

                label: qsTr("Copies")
                from: 1
                to: 99
                value: root.copies
                onValueModified: root.copies = value
            }
        }
    }
}
