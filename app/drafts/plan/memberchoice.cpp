// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/memberchoice.h"

#include "domain/squad/shownnames.h"
#include "models/qmlid.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

QList<MemberChoice> memberChoices(const Squad &squad, GroupId group, const std::vector<AthleteId> &only)
{
    QList<MemberChoice> choices;
    const ShownNames shown(squad);
    for (const auto *athlete : membersOf(squad, group)) {
        const bool isIn = std::ranges::find(only, athlete->id) != only.end();
        choices.push_back({ numberOf(athlete->id), words::fromUtf8(shown.of(*athlete)), isIn });
    }
    return choices;
}

} // namespace fivepace
