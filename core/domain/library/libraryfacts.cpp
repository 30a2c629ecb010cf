// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/library/libraryfacts.h"

#include <algorithm>
#include <map>

namespace fivepace {

namespace {

/// Adds up reps and their parts by pace.
class Shares {
public:
    Shares(PaceRung own, const FivePaces &fivePaces)
        : m_own(own)
        , m_fivePaces(fivePaces)
    {
    }

    void add(const Rep &rep)
    {
        if (rep.flying)
            add(PaceRung::MaxVelocity, rep.flying->fly);
        else if (rep.parts.empty())
            add(rungOf(rep.target), rep.length);
        for (const auto &part : rep.parts)
            add(rungOf(part.target), part.length);
    }

    std::vector<PaceShare> sorted() const
    {
        std::vector<PaceShare> shares;
        shares.reserve(m_shares.size());
        for (const auto &[step, share] : m_shares)
            shares.push_back(share);
        return shares;
    }

private:
    std::optional<PaceRung> rungOf(const Target &target) const
    {
        if (target.pace) {
            const auto *rung = std::get_if<PaceRung>(&*target.pace);
            return rung ? *rung : m_fivePaces.at(std::get<PaceRole>(*target.pace));
        }
        const bool isApart = target.effort || target.time || target.pacePerKm;
        return isApart ? std::nullopt : std::optional(m_own);
    }

    void add(std::optional<PaceRung> rung, const Length &length)
    {
        constexpr int last = 100;
        auto &share
            = m_shares.try_emplace(rung ? stepOf(*rung) : last, PaceShare { rung, {}, {} }).first->second;
        if (const auto *distance = std::get_if<Distance>(&length))
            share.distance += *distance;
        else
            share.duration += std::get<Duration>(length);
    }

    PaceRung m_own;
    const FivePaces &m_fivePaces;
    std::map<int, PaceShare> m_shares;
};

} // namespace

std::vector<PaceShare> sharesByPace(const Workout &workout, const FivePaces &fivePaces)
{
    Shares shares(workout.rung, fivePaces);
    for (const auto &run : runningOrder(workout.main))
        shares.add(run.what);
    return shares.sorted();
}

std::vector<SprinterRest> sprinterRests(const Workout &workout, int percent)
{
    std::vector<SprinterRest> rests;
    if (!isFastWork(workout.rung))
        return rests;
    for (const auto &run : runningOrder(workout.main)) {
        const auto timed = run.what.flying ? Length(run.what.flying->fly) : run.what.length;
        const auto longer = [&](int by) { return recoveryForSprinter(run.assumed, timed, by); };
        if (run.last || !run.assumed.duration || longer(200) == run.assumed)
            continue;
        const SprinterRest rest { *run.assumed.duration, *longer(150).duration, *longer(200).duration,
            *longer(percent).duration };
        if (std::ranges::find(rests, rest) == rests.end())
            rests.push_back(rest);
    }
    return rests;
}

std::optional<StraightNeeded> straightNeeded(const Workout &workout)
{
    std::optional<StraightNeeded> longest;
    for (const auto &run : runningOrder(workout.main)) {
        if (!run.what.flying)
            continue;
        const auto needed = straightFor(*run.what.flying);
        if (!longest || needed.most > longest->most)
            longest = needed;
    }
    return longest;
}

FivePaces groupFivePaces(const Squad &squad, GroupId group, PaceRung target, Date today)
{
    const auto *own = squad.find(group);
    if (own && own->fivePaces && own->targetRace == target)
        return *own->fivePaces;
    const auto usual = fivePacesFor(target);
    if (usual.rungs.back() != PaceRung::Min60)
        return usual; // nothing for anybody's paces to decide
    const auto middle = middlePaces(squad, group, PaceRung::M10000, today);
    return middle ? fivePacesFor(target, *middle) : usual;
}

std::optional<PaceTable> middlePaces(const Squad &squad, GroupId group, PaceRung rung, Date today)
{
    std::vector<PaceTable> tables;
    for (const auto *athlete : membersOf(squad, group)) {
        auto paces = PaceTable::from(*athlete, today, squad.card.paces);
        if (paces.at(rung) != nullptr)
            tables.push_back(std::move(paces));
    }
    if (tables.empty())
        return {};
    const auto middle = tables.begin() + static_cast<std::ptrdiff_t>(tables.size() / 2);
    std::ranges::nth_element(tables, middle, [rung](const PaceTable &one, const PaceTable &other) {
        return one.at(rung)->pace.isFasterThan(other.at(rung)->pace);
    });
    return *middle;
}

} // namespace fivepace
