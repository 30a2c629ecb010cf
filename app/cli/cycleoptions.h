// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/plan/layout.h"

namespace fivepace::cli {

// What the commands about cycles and the season share.

QString idText(std::int64_t id);
/// Empty where there is no such group.
QString groupName(const Squad &squad, GroupId id);
QString dateText(Date date);
/// The group of --group where it is given; null for all.
Result<const Group *> groupAsked(const Run &run, const Squad &squad);
/// The cycle of --cycle; a failure names what there is.
Result<const Cycle *> cycleOption(const Run &run, const Squad &squad);
/// Of those that were saved, one that is called so comes before ours.
struct LayoutAsked {
    LayoutKind kind = LayoutKind::Default;
    std::optional<SavedLayout> saved;
};
Result<LayoutAsked> layoutOption(const Run &run, const Squad &squad);
/// A day that --name gives.
Result<Date> dayOption(const Run &run, const char *name);

} // namespace fivepace::cli
