// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/layoutchoice.h"

#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr int kOurs = 3;

} // namespace

QStringList layoutNames(const Squad &squad)
{
    auto names = words::layoutKinds();
    for (const auto &layout : squad.card.layouts)
        names << words::fromUtf8(layout.name);
    return names;
}

LayoutChoice layoutAt(const Squad &squad, int place)
{
    const auto saved = static_cast<std::size_t>(std::max(place - kOurs, 0));
    if (place >= kOurs && saved < squad.card.layouts.size())
        return { LayoutKind::Default, squad.card.layouts[saved] };
    return { place > 0 && place < kOurs ? static_cast<LayoutKind>(place) : LayoutKind::Default, {} };
}

int placeOf(const Squad &squad, const LayoutChoice &choice)
{
    if (!choice.saved)
        return static_cast<int>(choice.kind);
    const auto &layouts = squad.card.layouts;
    const auto found = std::ranges::find(layouts, choice.saved->name, &SavedLayout::name);
    return found == layouts.end() ? 0 : kOurs + static_cast<int>(found - layouts.begin());
}

} // namespace fivepace
