// SPDX-License-Identifier: GPL-3.0-or-later
// The season of all groups to scale: its lanes, and under them its numbers. What keys do stands in SeasonKeys.
import QtQuick
import Fivepace

FocusScope {
    id: root

    required property SeasonLanes lanes
    /// The group whose things are chosen first.
    required property real group
    /// The chosen thing; of no kind where there is none.
    property seasonThing chosen
    readonly property real labelWidth: 128
    /// Metres and checks under the lanes take what those leave, but are no lower than this.
    readonly property real numbersHeight: 190
    readonly property bool hasNumbers: height > 480
    /// Between the months and the lanes.
    readonly property real todayHeight: 14
    /// Lanes grow before what stands under them does.
    readonly property real laneHeight: Math.max(102, Math.min(150, (height - 500) / Math.max(1, list.count)))
    readonly property real perDay: (list.width - labelWidth) / Math.max(1, lanes.days)

    signal cycleOpened(id: real)
    signal phaseOpened(id: real)
    signal raceOpened(id: real)
    signal cycleCopied(id: real)
    signal cycleRenamed(id: real)
    signal phaseWanted(group: real, day: string)
    signal raceWanted(group: real, day: string)
    signal seasonWanted(group: real)

    function choose(thing: seasonThing) {
        root.chosen = thing;
    }
    function begin() {
        root.choose(root.lanes.opening(root.group));
    }
    function open(kind: string, id: real) {
        if (kind === "cycle")
            root.cycleOpened(id);
        else if (kind === "phase")
            root.phaseOpened(id);
        else if (kind === "race")
            root.raceOpened(id);
    }
    /// From this place on; after what is there already where it is -1.
    function addPhase(day: int) {
        if (!Workspace.isReadOnly)
            root.phaseWanted(root.groupAt(day), day < 0 ? "" : root.lanes.dayAt(day));
    }
    /// On the day at this place; where it is -1, when what is chosen begins.
    function addRace(day: int) {
        if (!Workspace.isReadOnly)
            root.raceWanted(root.groupAt(day), day < 0 && root.chosen.kind === "" ? "" : root.lanes.dayAt(day < 0 ? root.chosen.first : day));
    }
    function planSeason(day: int) {
        root.seasonWanted(root.groupAt(day));
    }
    /// Whose day the menu is of; where it is -1, whose thing is chosen.
    function groupAt(day: int): real {
        return day >= 0 ? menu.group : root.chosen.kind === "" ? root.group : root.chosen.group;
    }
    function openMenu(item: Item, place: point, day: int, group: real) {
        menu.day = day;
        menu.group = group;
        menu.popup(item, place);
    }
    /// The lane of the group that is chosen, or all.
    function showOneOrAll() {
        root.lanes.onlyGroup = root.lanes.onlyGroup !== 0 ? 0 : root.chosen.kind === "" ? root.group : root.chosen.group;
        root.forceActiveFocus();
    }
    function walk(across: int, down: int) {
        root.choose(root.chosen.kind === "" ? root.lanes.opening(root.group) : root.lanes.beside(root.chosen.kind, root.chosen.itemId,
            across, down));
    }
    function act(what: string) {
        const kind = root.chosen.kind, id = root.chosen.itemId;
        const obstacle = PlanActions.obstacle(PlanActions.find(PlanActions.season, what), {
            isReadOnly: Workspace.isReadOnly,
            kind: kind
        });
        if (obstacle !== "")
            Workspace.say(obstacle);
        else if (what === "open")
            root.open(kind, id);
        else if (what === "addPhase")
            root.addPhase(-1);
        else if (what === "addRace")
            root.addRace(-1);
        else if (what === "planSeason")
            root.planSeason(-1);
        else if (what === "split")
            root.lanes.split(kind, id);
        else if (what === "remove")
            root.lanes.remove(kind, id);
        else if (what === "move")
            moving.start();
        else if (what === "fill")
            root.lanes.fill(kind, id);
        else if (what === "copy" && kind === "cycle")
            root.cycleCopied(id);
        else if (what === "rename" && kind === "cycle")
            root.cycleRenamed(id);
        else if (what === "rename")
            root.open(kind, id);
    }
    onGroupChanged: {
        if (root.lanes.onlyGroup !== 0)
            root.lanes.onlyGroup = root.group;
        if (visible)
            root.begin();
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Season to scale")
    Accessible.description: root.chosen.kind === "" ? "" : [root.chosen.name, root.chosen.dates].join(", ")
    Keys.onPressed: event => event.accepted = keys.press(event)

    Connections {
        target: root.lanes

        // The same thing as it is now; where it is gone, nothing.
        function onChanged() {
            if (root.chosen.kind !== "")
                root.choose(root.lanes.thing(root.chosen.kind, root.chosen.itemId));
        }
    }
    SeasonKeys {
        id: keys

        view: root
    }
    MoveLaterDialog {
        id: moving

        what: root.chosen.name
        isRace: root.chosen.kind === "race"
        onMoved: days => root.lanes.moveAll(root.chosen.kind, root.chosen.itemId, days)
        onClosed: root.forceActiveFocus()
    }
    SeasonMenu {
        id: menu

        view: root
        onClosed: if (!Navigator.isCovered(root))
            root.forceActiveFocus()
    }
    Card {
        id: lanesCard

        width: parent.width
        height: Math.min(parent.height - (root.hasNumbers ? root.numbersHeight + Theme.margin : 0), list.count * root.laneHeight + months.height + root.todayHeight + 2 * padding)
        padding: Theme.step * 3

        FocusRing {
            anchors.margins: -lanesCard.padding
            radius: Theme.cardRadius
            shown: root.activeFocus
        }
        TabChip {
            visible: root.lanes.groupCount > 1
            y: -2
            implicitHeight: 26
            font.pixelSize: Theme.tinySize
            text: root.lanes.onlyGroup === 0 ? qsTr("All groups") : qsTr("One group")
            onClicked: root.showOneOrAll()
            Binding on checked {
                value: root.lanes.onlyGroup !== 0
            }
        }
        SeasonMonths {
            id: months

            x: root.labelWidth
            width: parent.width - x
            months: root.lanes.months
            perDay: root.perDay
        }
        ListView {
            id: list

            y: months.height + root.todayHeight
            width: parent.width
            height: parent.height - y
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            model: root.lanes
            delegate: SeasonLane {
                id: lane

                width: ListView.view.width
                height: root.laneHeight
                labelWidth: root.labelWidth
                perDay: root.perDay
                offersSeason: numbers.hasCycles || !root.hasNumbers || list.count > 1
                chosen: root.chosen
                focused: root.activeFocus
                onPicked: (kind, id) => {
                    root.choose(root.lanes.thing(kind, id));
                    root.forceActiveFocus();
                }
                onOpened: (kind, id) => root.open(kind, id)
                onEndMoved: (kind, id, by, along) => root.lanes.moveEnd(kind, id, by, along)
                onStartMoved: (phase, by) => root.lanes.moveStart(phase, by)
                onRaceMoved: (race, by) => root.lanes.moveAll("race", race, by)
                onMenuWanted: (item, place) => root.openMenu(item, place, -1, 0)
                onDayMenuWanted: (day, item, place) => root.openMenu(item, place, day, lane.groupId)
                onPhaseWanted: day => root.phaseWanted(lane.groupId, root.lanes.dayAt(day))
                onRaceWanted: day => root.raceWanted(lane.groupId, root.lanes.dayAt(day))
                onSeasonWanted: root.seasonWanted(lane.groupId)
            }
        }
        SeasonToday {
            visible: root.lanes.today >= 0
            x: root.labelWidth + root.lanes.today * root.perDay
            y: months.height - 2
            height: parent.height - y
        }
    }
    SeasonNumbers {
        id: numbers

        visible: root.hasNumbers
        anchors.top: lanesCard.bottom
        anchors.topMargin: Theme.margin
        anchors.bottom: parent.bottom
        width: parent.width
        view: root
        group: root.chosen.kind === "" ? root.group : root.chosen.group
        onThingChosen: (kind, id) => {
            root.choose(root.lanes.thing(kind, id));
            root.forceActiveFocus();
        }
        Keys.onEscapePressed: root.forceActiveFocus()
    }
}
