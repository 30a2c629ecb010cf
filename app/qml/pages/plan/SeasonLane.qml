// SPDX-License-Identifier: GPL-3.0-or-later
// The season of one group: its phases over its cycles over its races, all to one scale.
import QtQuick
import Fivepace

Item {
    id: root

    required property real groupId
    required property string name
    required property string members
    required property var phases
    required property var cycles
    required property var races
    required property real labelWidth
    required property real perDay
    /// What is chosen, in whichever lane.
    required property seasonThing chosen
    required property bool focused

    /// Its bars are higher where there is room.
    readonly property real extra: Math.max(0, height - 102)
    /// Nothing else on the page does.
    required property bool offersSeason
    readonly property bool isEmpty: phases.length + cycles.length === 0

    /// Where the words of each race stand; what has room neither at the right of its day nor at the left is cut.
    readonly property var markPlaces: {
        let day = 0;
        const at = root.races.map(race => {
            const place = (day + race.lead) * root.perDay;
            day += race.lead + race.days;
            return place;
        });
        const places = [];
        let end = marks.width;
        for (let i = root.races.length - 1; i >= 0; --i) {
            const race = root.races[i], before = i > 0 ? at[i - 1] + 16 : 0;
            const wide = 9 + Math.ceil((race.isTarget ? bold : plain).advanceWidth(race.mark + " " + race.name));
            const fitsRight = at[i] - 4 + wide <= end, fitsLeft = at[i] + 12 - wide >= before;
            const isLeft = !fitsRight && (fitsLeft || end === marks.width);
            const width = Math.max(20, Math.min(wide, isLeft ? at[i] + 12 - before : end - at[i] + 4));
            places[i] = {
                isLeft: isLeft,
                width: width
            };
            end = (isLeft ? at[i] + 12 - width : at[i] - 4) - 4;
        }
        return places;
    }

    signal picked(kind: string, id: real)
    signal opened(kind: string, id: real)
    signal endMoved(kind: string, id: real, by: int, along: bool)
    signal startMoved(phase: real, by: int)
    signal raceMoved(race: real, by: int)
    /// By a press at this place of an item: of what was picked just now, or of the day at this place.
    signal menuWanted(item: Item, place: point)
    signal dayMenuWanted(day: int, item: Item, place: point)
    signal phaseWanted(day: int)
    signal raceWanted(day: int)
    signal seasonWanted

    function isChosen(kind: string, id: real): bool {
        return root.chosen.kind === kind && root.chosen.itemId === id;
    }

    /// The day at a place where nothing stands; -1 elsewhere.
    function dayAt(place: point): int {
        for (const view of [phaseBars, cycleBars, marks]) {
            const inside = view.contentItem.mapFromItem(root, place), at = view.indexAt(inside.x, inside.y);
            if (at >= 0 && inside.x >= view.itemAtIndex(at).x + view.model[at].lead * root.perDay)
                return -1;
        }
        return place.x < root.labelWidth ? -1 : (place.x - root.labelWidth) / root.perDay;
    }

    implicitHeight: 102

    FontMetrics {
        id: plain

        font.family: Theme.family
        font.pixelSize: Theme.labelSize
    }
    FontMetrics {
        id: bold

        font.family: Theme.family
        font.pixelSize: Theme.labelSize
        font.weight: Font.DemiBold
    }
    TapHandler {
        enabled: !Workspace.isReadOnly
        onDoubleTapped: eventPoint => {
            const place = eventPoint.position, day = root.dayAt(place);
            if (day >= 0)
                place.y > content.y + marks.y ? root.raceWanted(day) : root.phaseWanted(day);
        }
    }
    TapHandler {
        enabled: !Workspace.isReadOnly
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: eventPoint => {
            const day = root.dayAt(eventPoint.position);
            if (day >= 0)
                root.dayMenuWanted(day, root, eventPoint.position);
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
    Column {
        y: 16
        width: root.labelWidth - Theme.gap
        spacing: 2

        BodyText {
            width: parent.width
            text: root.name
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        BodyText {
            text: root.members
            font.pixelSize: Theme.tinySize
            color: Theme.secondary
        }
    }
    Column {
        id: content

        x: root.labelWidth
        y: 6
        width: parent.width - x
        spacing: 4 + root.extra * 0.06

        ListView {
            id: phaseBars

            width: parent.width
            height: Math.round(22 + root.extra * 0.14)
            orientation: ListView.Horizontal
            interactive: false
            model: root.phases
            delegate: SeasonBar {
                id: phaseBar

                required property int index

                perDay: root.perDay
                freeAfter: index + 1 < root.phases.length ? root.phases[index + 1].lead * root.perDay : ListView.view.width - x - width
                chosen: root.isChosen("phase", modelData.itemId)
                focused: root.focused
                height: ListView.view.height
                onMenuWanted: place => root.menuWanted(phaseBar, place)
                onStartMoved: by => root.startMoved(modelData.itemId, by)
                onPicked: root.picked("phase", modelData.itemId)
                onOpened: root.opened("phase", modelData.itemId)
                onEndMoved: (by, along) => root.endMoved("phase", modelData.itemId, by, along)
            }
        }
        ListView {
            id: cycleBars

            width: parent.width
            height: Math.round(40 + root.extra * 0.56)
            orientation: ListView.Horizontal
            interactive: false
            model: root.cycles
            delegate: SeasonBar {
                id: cycleBar

                perDay: root.perDay
                chosen: root.isChosen("cycle", modelData.itemId)
                focused: root.focused
                height: ListView.view.height
                onMenuWanted: place => root.menuWanted(cycleBar, place)
                onPicked: root.picked("cycle", modelData.itemId)
                onOpened: root.opened("cycle", modelData.itemId)
                onEndMoved: (by, along) => root.endMoved("cycle", modelData.itemId, by, along)
            }
        }
        ListView {
            id: marks

            width: parent.width
            height: 20
            orientation: ListView.Horizontal
            interactive: false
            model: root.races
            delegate: SeasonMark {
                id: mark

                required property int index

                perDay: root.perDay
                place: root.markPlaces[index] ?? ({
                        isLeft: false,
                        width: 20
                    })
                chosen: root.isChosen("race", modelData.itemId)
                focused: root.focused
                height: ListView.view.height
                onMenuWanted: place => root.menuWanted(mark, place)
                onMoved: by => root.raceMoved(modelData.itemId, by)
                onPicked: root.picked("race", modelData.itemId)
                onOpened: root.opened("race", modelData.itemId)
            }
        }
    }
    Row {
        visible: root.isEmpty
        x: root.labelWidth
        y: 20
        spacing: Theme.margin

        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Nothing is planned for this year.")
            color: Theme.secondary
            font.pixelSize: Theme.smallSize
        }
        AppButton {
            visible: root.offersSeason && !Workspace.isReadOnly
            text: qsTr("Plan the season…")
            Accessible.name: qsTr("Plan the season of %1").arg(root.name)
            onClicked: root.seasonWanted()
        }
    }
}
