// SPDX-License-Identifier: GPL-3.0-or-later
// A menu of rows of PlanActions.
import Fivepace

AppMenu {
    required property var rows
    /// What is chosen, as PlanActions asks.
    required property var on
    /// Does it by act().
    required property var target
}
