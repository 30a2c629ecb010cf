// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfile.h"

#include "exchange/icalendar.h"
#include "files/wholefile.h"
#include "text/calendarwords.h"
#include "text/words.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace fivepace {

void CalendarFile::start(double group)
{
    m_owners = { {} };
    m_names = { tr("The whole squad") };
    m_owner = 0;
    const auto &squad = m_workspace->squad();
    for (const auto &each : squad.groups) {
        m_owners.push_back({ .group = each.id });
        m_names << words::fromUtf8(each.name);
        if (static_cast<double>(each.id.value) == group)
            m_owner = static_cast<int>(m_owners.size()) - 1;
    }
    std::vector<const Athlete *> athletes;
    for (const auto &each : squad.athletes) {
        if (!each.archived)
            athletes.push_back(&each);
    }
    std::ranges::sort(athletes, [](const Athlete *a, const Athlete *b) {
        return words::fromUtf8(a->name).localeAwareCompare(words::fromUtf8(b->name)) < 0;
    });
    for (const auto *each : athletes) {
        m_owners.push_back({ .athlete = each->id });
        m_names << words::fromUtf8(each->name);
    }
    Q_EMIT changed();
}

bool CalendarFile::save(const QString &path)
{
    const auto &squad = m_workspace->squad();
    const auto issue = m_workspace->issueCalendar(
        codeOf(chosen()), words::calendarEvents(squad, chosen(), from(), m_workspace->today()), from());
    if (!issue)
        return false;
    const auto bytes
        = exchange::icalendar(*issue, words::calendarName(chosen(), squad), QTimeZone::systemTimeZone());
    if (const auto written = writeWhole(path, bytes); !written) {
        m_workspace->report(written.error());
        return false;
    }
    return true;
}

void CalendarFile::setOwner(int owner)
{
    if (owner == m_owner || owner < 0 || owner >= static_cast<int>(m_owners.size()))
        return;
    m_owner = owner;
    Q_EMIT changed();
}

QString CalendarFile::content() const
{
    if (!m_workspace || m_owners.empty())
        return {};
    int sessions = 0;
    const auto things = calendarOf(m_workspace->squad(), chosen(), from());
    for (const auto &thing : things)
        sessions += thing.entry.session ? 1 : 0;
    return tr("From %1 on: %2 and %3.")
        .arg(words::longDate(from()), tr("%n session(s)", nullptr, sessions),
            tr("%n other thing(s)", nullptr, static_cast<int>(things.size()) - sessions));
}

QString CalendarFile::fileName() const
{
    if (!m_workspace || m_owners.empty())
        return {};
    static const QRegularExpression unusable(QStringLiteral("[/\\\\:*?\"<>|]"));
    return words::calendarName(chosen(), m_workspace->squad()).replace(unusable, QStringLiteral("-"))
        + QStringLiteral(".ics");
}

CalendarOwner CalendarFile::chosen() const
{
    return m_owners.empty() ? CalendarOwner {} : m_owners[static_cast<std::size_t>(m_owner)];
}

Date CalendarFile::from() const
{
    return m_workspace->today() - kCalendarReachesBack;
}

} // namespace fivepace
