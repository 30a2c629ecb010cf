// SPDX-License-Identifier: GPL-3.0-or-later
// Filters over the list; each puts its word into the search, or takes it out.
import QtQuick
import QtQuick.Layouts
import QtQml
import Fivepace

RowLayout {
    id: root

    required property WorkoutsModel workouts
    readonly property string obstacle: qsTr("Add or drop the workout that is being written first.")

    signal findChosen(find: string)

    function toggle(word: string) {
        root.findChosen(workouts.findWith(word));
    }

    spacing: Theme.step

    component FilterButton: AppButton {
        required property string word

        quiet: !checked
        obstacle: root.obstacle
        checked: root.workouts.find !== "" && root.workouts.hasWord(word)
        Accessible.checkable: true
        Accessible.checked: checked
        onClicked: root.toggle(word)
    }
    component FilterItem: AppMenuItem {
        property string word: ""

        checkable: true
        checked: root.workouts.find !== "" && root.workouts.hasWord(word)
        onTriggered: root.toggle(word)
    }

    FilterButton {
        word: root.workouts.favouriteWord
        glyph: checked ? "starred" : "star"
        text: qsTr("Favourites")
    }
    FilterButton {
        word: root.workouts.lastUsedWord
        text: qsTr("Last used")
    }
    Item {
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "workoutFilter"
        quiet: true
        obstacle: root.obstacle
        glyph: root.width < 280 ? "" : "down"
        text: qsTr("Filter")
        onClicked: menu.open()

        AppMenu {
            id: menu

            y: parent.height + Theme.step

            FilterItem {
                text: qsTr("Not used yet")
                word: root.workouts.notUsedWord
            }
            FilterItem {
                text: qsTr("My own")
                word: root.workouts.ownWord
            }
            FilterItem {
                text: qsTr("Duplicates")
                word: root.workouts.duplicateWord
            }
            AppMenuItem {
                text: qsTr("Show hidden ones")
                checkable: true
                checked: root.workouts.showHidden
                onTriggered: root.workouts.showHidden = !root.workouts.showHidden
            }
            AppMenuLine {
                visible: root.workouts.tags.length > 0
            }
            Instantiator {
                model: root.workouts.tags
                onObjectAdded: (index, object) => menu.addItem(object)
                onObjectRemoved: (index, object) => menu.removeItem(object)
                delegate: FilterItem {
                    required property string modelData

                    text: "#" + modelData
                    word: "#" + modelData
                }
            }
        }
    }
}
