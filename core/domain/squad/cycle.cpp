// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/cycle.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fivepace {

namespace {

using std::chrono::minutes;

/// B base run, S base run with strides, L long base run, R rest, 0 to 4 the quality day of that role.
/// Domain 1.3, our proposal.
constexpr std::string_view k14Days = "B0BS4LR1B3LR2S";
constexpr std::string_view k21Days = "B0BLB4BSR1LB3SBR2LBSR";

ItemKind easyKind(char letter)
{
    switch (letter) {
    case 'S':
        return ItemKind::Strides;
    case 'L':
        return ItemKind::LongRun;
    case 'R':
        return ItemKind::Rest;
    default:
        return ItemKind::BaseRun;
    }
}

} // namespace

bool isFor(const Race &race, GroupId group)
{
    return race.groups.empty() || std::ranges::find(race.groups, group) != race.groups.end();
}

bool isEasy(ItemKind kind)
{
    return kind == ItemKind::BaseRun || kind == ItemKind::Strides || kind == ItemKind::LongRun
        || kind == ItemKind::Rest;
}

std::vector<PlanItem> easyDay(ItemKind kind, int day)
{
    switch (kind) {
    case ItemKind::Strides:
        return { { .day = day, .kind = ItemKind::BaseRun, .length = minutes(40) },
            { .day = day, .kind = ItemKind::Strides } };
    case ItemKind::LongRun:
        return { { .day = day, .kind = kind, .length = minutes(70) } };
    case ItemKind::Rest:
        return { { .day = day, .kind = kind } };
    default:
        return { { .day = day, .kind = ItemKind::BaseRun, .length = minutes(45) } };
    }
}

std::vector<PlanItem> defaultLayout(int days)
{
    const auto letters = days == 14 ? k14Days : days == 21 ? k21Days : std::string_view();
    constexpr std::array byDigit { PaceRole::SS2, PaceRole::SS1, PaceRole::RP, PaceRole::ES1, PaceRole::ES2 };
    std::vector<PlanItem> layout;
    int day = 0;
    for (const char letter : letters) {
        if (letter >= '0' && letter <= '4')
            layout.push_back({ .day = day,
                .kind = ItemKind::Quality,
                .role = byDigit[static_cast<std::size_t>(letter - '0')] });
        else
            for (auto &item : easyDay(easyKind(letter), day))
                layout.push_back(std::move(item));
        ++day;
    }
    return layout;
}

} // namespace fivepace
