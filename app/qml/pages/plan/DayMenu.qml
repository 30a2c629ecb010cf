// SPDX-License-Identifier: GPL-3.0-or-later
// All that can be done with the chosen day and the chosen thing on it, with the keys that do the same; what is wanted less often stands
// one level below.
import Fivepace

PlanMenu {
    id: root

    rows: PlanActions.day

    PlanMenuLine {
        what: "open"
    }
    PlanMenuLine {
        what: "replace"
    }
    PlanMenuLine {
        what: "type"
    }
    PlanMenuLine {
        what: "more"
    }
    PlanMenuLine {
        what: "less"
    }
    PlanMenu {
        title: qsTr("This session")
        rows: root.rows
        on: root.on
        target: root.target
        enabled: root.on.session

        PlanMenuLine {
            what: "otherStyle"
        }
        PlanMenuLine {
            what: "warmUp"
        }
        PlanMenuLine {
            what: "options"
        }
        PlanMenuLine {
            what: "expect"
        }
        PlanMenuLine {
            what: "athletes"
        }
        PlanMenuLine {
            what: "asText"
        }
    }
    PlanMenu {
        title: qsTr("Put on this day")
        rows: root.rows
        on: root.on
        target: root.target

        PlanMenuLine {
            what: "add"
        }
        PlanMenuLine {
            what: "race"
        }
        PlanMenuLine {
            what: "timeTrial"
        }
        PlanMenuLine {
            what: "predict"
        }
        AppMenuLine {}
        PlanMenuLine {
            what: "rest"
        }
        PlanMenuLine {
            what: "base_run"
        }
        PlanMenuLine {
            what: "strides"
        }
        PlanMenuLine {
            what: "long_run"
        }
    }
    AppMenuLine {}
    PlanMenuLine {
        what: "cut"
    }
    PlanMenuLine {
        what: "copy"
    }
    PlanMenuLine {
        what: "paste"
    }
    PlanMenuLine {
        what: "repeat"
    }
    PlanMenu {
        title: qsTr("Choose and swap")
        rows: root.rows
        on: root.on
        target: root.target

        PlanMenuLine {
            what: "choose"
        }
        PlanMenuLine {
            what: "chooseAll"
        }
        PlanMenuLine {
            what: "pasteWithChanges"
        }
        PlanMenuLine {
            what: "swapNext"
        }
        PlanMenuLine {
            what: "swapBefore"
        }
        PlanMenuLine {
            what: "upInDay"
        }
        PlanMenuLine {
            what: "downInDay"
        }
    }
    AppMenuLine {}
    PlanMenuLine {
        what: "insertDay"
    }
    PlanMenu {
        title: qsTr("Days from here")
        rows: root.rows
        on: root.on
        target: root.target

        PlanMenuLine {
            what: "insertDayForAll"
        }
        PlanMenuLine {
            what: "takeOutDay"
        }
        PlanMenuLine {
            what: "takeOutDayForAll"
        }
        PlanMenuLine {
            what: "splitHere"
        }
        PlanMenuLine {
            what: "endHere"
        }
    }
    AppMenuLine {}
    PlanMenuLine {
        what: "remove"
        glyph: "bin"
    }
}
