// SPDX-License-Identifier: GPL-3.0-or-later
// Saves the plan as a file for the calendars of phones and other programs. Saved again, it replaces what they have.
import QtQuick
import QtQuick.Layouts
import Fivepace

AppDialog {
    id: root

    property bool isWanted: false

    /// Closed, and no file is asked for.
    signal done

    function start(group: real) {
        file.start(group);
        open();
        ownerBox.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Calendar file")
    subtitle: qsTr("For the calendars of phones and other programs. Send the new file after a change: it replaces the old one.")
    acceptText: qsTr("Save…")
    isForm: false
    onAccepted: root.isWanted = true
    // The question for a file gets the keyboard once this one has let it go.
    onClosed: {
        if (!root.isWanted)
            return root.done();
        root.isWanted = false;
        Files.save(qsTr("Save the calendar"), qsTr("Calendar (*.ics)"), file.fileName, "ics", path => {
            if (file.save(path))
                Workspace.say(qsTr("Saved %1").arg(path));
        });
    }

    contentItem: ColumnLayout {
        spacing: Theme.step * 3

        CalendarFile {
            id: file

            workspace: Workspace
        }
        FormField {
            caption: qsTr("Whose")

            Combo {
                id: ownerBox

                objectName: "calendarOwner"
                label: qsTr("Whose calendar")
                model: file.owners
                currentIndex: file.owner
                onActivated: index => file.owner = index
                Layout.fillWidth: true
            }
        }
        BodyText {
            text: file.content
            color: Theme.secondary
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
