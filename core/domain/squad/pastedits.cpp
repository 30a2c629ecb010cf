// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/squad/pastedits.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>
#include <tuple>

namespace fivepace {

namespace {

/// How many places of two lists differ in what `part` takes of a member.
template <class T, class Part>
int countOfOthers(const std::vector<T> &before, const std::vector<T> &after, Part part)
{
    int others = 0;
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const auto was = i < before.size() ? part(before[i]) : part(T {});
        const auto is = i < after.size() ? part(after[i]) : part(T {});
        others += was == is ? 0 : 1;
    }
    return others;
}

class Counter {
public:
    template <class T> void operator()(const Change<T> &) { }
    void operator()(const Change<Athlete> &change)
    {
        static const std::vector<RaceResult> none;
        m_athletes.insert(change.before ? change.before->id : change.after->id);
        const auto &before = change.before ? change.before->results : none;
        const auto &after = change.after ? change.after->results : none;
        const auto missingIn = [](const std::vector<RaceResult> &all, const std::vector<RaceResult> &from) {
            return static_cast<int>(std::ranges::count_if(
                from, [&](const RaceResult &each) { return std::ranges::find(all, each) == all.end(); }));
        };
        m_extent.results += std::max(missingIn(before, after), missingIn(after, before));
    }
    void operator()(const Change<Session> &change)
    {
        m_sessions.insert(change.before ? change.before->id : change.after->id);
    }
    void operator()(const Change<Entry> &change)
    {
        static const std::vector<RepResult> none;
        m_athletes.insert(change.before ? change.before->athlete : change.after->athlete);
        m_extent.repTimes += countOfOthers(change.before ? change.before->results : none,
            change.after ? change.after->results : none, [](const RepResult &result) { return result.time; });
    }

    EditExtent extent() const
    {
        auto counted = m_extent;
        counted.athletes = static_cast<int>(m_athletes.size());
        counted.sessions = static_cast<int>(m_sessions.size());
        return counted;
    }

private:
    std::set<AthleteId> m_athletes;
    std::set<SessionId> m_sessions;
    EditExtent m_extent;
};

int keyOf(const SquadCard &)
{
    return 0; // there is one
}

template <class T> auto keyOf(const T &value)
{
    return value.id;
}

/// What each value of one kind is now and was before.
template <class T> class Ends {
public:
    /// The edit before all that were added.
    void add(const Change<T> &change)
    {
        const auto key = keyOf(change.before ? *change.before : *change.after);
        const auto [place, isNew] = m_changes.try_emplace(key, Change<T> { change.after, change.before });
        if (!isNew)
            place->second.after = change.before;
    }
    /// A value that goes makes room for another: one athlete has one line in a session.
    void giveTo(std::vector<AnyChange> &changes) const
    {
        for (const bool isRemoval : { true, false }) {
            for (const auto &[key, change] : m_changes) {
                if (change.before != change.after && !change.after.has_value() == isRemoval)
                    changes.push_back(change);
            }
        }
    }

private:
    std::map<decltype(keyOf(std::declval<T>())), Change<T>> m_changes;
};

} // namespace

EditExtent extentOf(const Edit &edit)
{
    Counter counter;
    for (const auto &change : edit.changes)
        std::visit(counter, change);
    return counter.extent();
}

Edit wayBack(const std::vector<Edit> &edits)
{
    std::tuple<Ends<SquadCard>, Ends<Group>, Ends<Athlete>, Ends<Workout>, Ends<Cycle>, Ends<Phase>,
        Ends<Race>, Ends<Session>, Ends<Entry>>
        ends;
    for (const auto &edit : edits | std::views::reverse) {
        for (const auto &change : edit.changes | std::views::reverse) {
            std::visit(
                [&]<class T>(const Change<T> &typed) {
                    if (typed.before || typed.after)
                        std::get<Ends<T>>(ends).add(typed);
                },
                change);
        }
    }
    Edit back { EditKind::GoBack, {}, {} };
    std::apply([&](const auto &...each) { (each.giveTo(back.changes), ...); }, ends);
    return back;
}

} // namespace fivepace
