// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example/example.h"

#include <QString>

#include <algorithm>

namespace fivepace::test {

/// What Qt takes for a place to put something in, between two signs that stand nowhere else.
constexpr auto kPercents = "§%1%2%3%4%5%6%L1%n§";

inline std::string withPercents(const std::string &name)
{
    return name + kPercents;
}

/// The example squad; every text in it that a coach types has all that Qt could take for a place.
inline Squad squadOfPercents(Date today)
{
    auto squad = exampleSquad(today);
    const auto mark = [](auto &...texts) { ((texts = withPercents(texts)), ...); };
    mark(squad.card.club, squad.card.coach, squad.card.venue);
    for (auto &group : squad.groups)
        mark(group.name);
    for (auto &athlete : squad.athletes) {
        mark(athlete.name, athlete.shortName, athlete.notes);
        for (auto &result : athlete.results)
            mark(result.place, result.note);
    }
    for (auto &cycle : squad.cycles) {
        mark(cycle.name);
        for (auto &item : cycle.items)
            mark(item.place, item.note);
    }
    for (auto &phase : squad.phases)
        mark(phase.name);
    for (auto &race : squad.races)
        mark(race.name);
    for (auto &session : squad.sessions)
        mark(session.workout.name, session.workout.source, session.workout.howTo, session.venue,
            session.expected, session.weather, session.notes);
    for (auto &entry : squad.entries)
        mark(entry.notes);
    return squad;
}

/// The words around the first name that was taken for a place to put something in; empty where there is none.
/// A name may be cut short where there is no room for it.
inline QString broken(const QString &told)
{
    const auto whole = QString::fromUtf8(kPercents);
    for (auto at = told.indexOf(whole[0]); at >= 0; at = told.indexOf(whole[0], at)) {
        const auto rest = QStringView(told).mid(at);
        const auto parts = std::mismatch(rest.begin(), rest.end(), whole.begin(), whole.end());
        const bool isCut = parts.first == rest.end() || *parts.first == u'\n' || *parts.first == u'…';
        if (parts.second != whole.end() && !isCut)
            return told.mid(std::max<qsizetype>(0, at - 20), 100);
        at += parts.first - rest.begin();
    }
    return {};
}

} // namespace fivepace::test
