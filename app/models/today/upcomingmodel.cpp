// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/upcomingmodel.h"

#include "domain/plan/board.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "text/words.h"

#include <QLocale>

namespace fivepace {

namespace {

constexpr std::chrono::days kLookBack { 7 };
constexpr std::chrono::days kLookAhead { 10 };

QString dayName(Date day, Date today)
{
    if (day == today)
        return UpcomingModel::tr("Today");
    if (day == today + std::chrono::days(1))
        return UpcomingModel::tr("Tomorrow");
    return words::shortDate(day);
}

/// Whole or in part; who skipped every rep is not logged.
bool hasRun(const Entry *entry)
{
    return std::ranges::any_of(
        entry->results, [](const RepResult &rep) { return rep.time || rep.ending == Ending::CutShort; });
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

} // namespace

QString UpcomingModel::todayText() const
{
    return workspace() ? words::longDate(workspace()->today()) : QString();
}

QVariant UpcomingModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case SessionIdRole:
        return numberOf(row.id);
    case DayRole:
        return row.day;
    case WhenRole:
        return row.when;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case GroupRole:
        return row.group;
    case TextRole:
        return row.text;
    case RungRole:
        return row.rung;
    case ChipRole:
        return row.chip;
    case LoggedRole:
        return row.logged;
    case MissingRole:
        return row.missing;
    case IsTodayRole:
        return row.isToday;
    case IsLateRole:
        return row.isLate;
    default:
        return {};
    }
}

QHash<int, QByteArray> UpcomingModel::roleNames() const
{
    return { { SessionIdRole, "sessionId" }, { DayRole, "day" }, { WhenRole, "when" }, { NameRole, "name" },
        { GroupRole, "group" }, { TextRole, "workoutText" }, { RungRole, "rung" }, { ChipRole, "chip" },
        { LoggedRole, "logged" }, { MissingRole, "missing" }, { IsTodayRole, "isToday" },
        { IsLateRole, "isLate" } };
}

/// Who of the group is not in its session, or, where that is most of them, who is.
QString UpcomingModel::missingOf(const Session &session) const
{
    const Squad &squad = workspace()->squad();
    const auto missing = missingFrom(squad, session);
    std::vector<AthleteId> there;
    for (const auto *athlete : membersOf(squad, session.group)) {
        if (std::ranges::find(missing, athlete->id) == missing.end())
            there.push_back(athlete->id);
    }
    if (missing.empty())
        return {};
    return there.empty() || there.size() >= missing.size()
        ? tr("missing: %1").arg(words::namesOf(missing, squad))
        : tr("only: %1", "names").arg(words::namesOf(there, squad));
}

UpcomingModel::Row UpcomingModel::rowOf(const Session &session) const
{
    const Squad &squad = workspace()->squad();
    const Date today = workspace()->today();
    const Group *group = squad.find(session.group);
    const auto entries = entriesOf(squad, session.id);
    const auto logged = std::ranges::count_if(entries, hasRun);
    const auto members = membersOf(squad, session.group).size();
    const QString rung = words::rung(session.workout.rung);
    const QStringList lines
        = words::fromUtf8(session.workout.text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return { .id = session.id,
        .day = dayName(session.date, today),
        .when = joined({ session.startMinute ? words::clock(*session.startMinute) : QString(),
            words::fromUtf8(session.venue) }),
        .name = words::fromUtf8(session.workout.name),
        .group = group ? tr("%1, %n athlete(s)", "group and its size", static_cast<int>(members))
                             .arg(words::fromUtf8(group->name))
                       : QString(),
        .text = lines.join(QStringLiteral(" · ")),
        .rung = QString::fromLatin1(codeOf(session.workout.rung)),
        .chip = session.role ? QStringLiteral("%1 · %2").arg(words::role(*session.role), rung) : rung,
        .logged = logged > 0 ? tr("%1 of %2 logged").arg(logged).arg(members) : QString(),
        .missing = missingOf(session),
        .isToday = session.date == today,
        .isLate = session.date < today };
}

std::vector<UpcomingModel::Row> UpcomingModel::rows() const
{
    if (!workspace())
        return {};
    const Date today = workspace()->today();
    auto sessions = sessionsBetween(workspace()->squad(), { today - kLookBack, today + kLookAhead });
    std::erase_if(
        sessions, [today](const Session *session) { return session->date < today && session->finished; });
    std::ranges::sort(sessions, {}, [](const Session *session) {
        return std::tuple(session->date, session->startMinute.value_or(0), session->id);
    });
    std::vector<Row> rows;
    rows.reserve(sessions.size());
    for (const Session *session : sessions)
        rows.push_back(rowOf(*session));
    return rows;
}

} // namespace fivepace
