// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of writing the open file, and what can be done about it.
import QtQuick
import Fivepace

Banner {
    id: root

    readonly property string whyReadOnly: {
        if (Workspace.isLookingBack)
            return qsTr("You are looking at a backup. Nothing can be changed in it.");
        if (Workspace.isBackup)
            return qsTr("This is a backup, which stays as it was made. Save a copy in another folder to go on from it.");
        if (Workspace.obstacle !== "")
            return qsTr("You can read this squad but not change it. %1").arg(Workspace.obstacle);
        if (Workspace.writer === "" && !Workspace.canTakeOver)
            return qsTr("You can read this squad but not change it: you may not write its file, or in its folder. Save a copy in a folder of your own to go on.");
        if (Workspace.canTakeOver)
            return qsTr("The other program has closed this squad: you can write it here now.");
        if (Workspace.isLockedElsewhere)
            return qsTr("You can read this squad but not change it, since another computer holds it: %1. If it is open there no more, take it over; else what is typed there from then on would be lost.").arg(Workspace.writer);
        return qsTr("You can read this squad but not change it: %1 writes it. What is changed there is shown here.").arg(Workspace.writer);
    }

    function act() {
        if (Workspace.trouble !== "")
            Workspace.readAgain();
        else if (Workspace.isLookingBack)
            Workspace.comeBack();
        else
            Workspace.takeOver();
    }

    closable: false
    tone: Workspace.trouble !== "" ? "bad" : "watch"
    text: Workspace.trouble !== "" ? Workspace.trouble : Workspace.isReadOnly ? whyReadOnly : ""
    actionText: {
        if (Workspace.trouble !== "")
            return qsTr("Read it again");
        if (Workspace.isLookingBack)
            return qsTr("Back to the squad");
        if (Workspace.isLockedElsewhere)
            return qsTr("Take over");
        return Workspace.canTakeOver ? qsTr("Write here") : "";
    }
    otherText: Workspace.canKeepBeside ? qsTr("Keep mine beside it") : ""
    onActed: act()
    onOtherActed: Workspace.keepBeside()
}
