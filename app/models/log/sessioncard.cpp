// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/sessioncard.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/library/library.h"
#include "domain/log/insights.h"
#include "domain/plan/speedoffer.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

SessionCard::SessionCard(QObject *parent)
    : QObject(parent)
{
}

void SessionCard::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SessionCard::changed, &SessionCard::changed))
        return;
    Q_EMIT workspaceChanged();
    Q_EMIT changed();
}

double SessionCard::sessionId() const
{
    return numberOf(m_id);
}

void SessionCard::setSessionId(double id)
{
    if (assign(m_id, idFrom<SessionId>(id)))
        Q_EMIT changed();
}

const Session *SessionCard::session() const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_id) : nullptr;
}

double SessionCard::groupId() const
{
    return session() ? numberOf(session()->group) : 0;
}

Workout SessionCard::workout() const
{
    return session() ? session()->workout : Workout();
}

QString SessionCard::when() const
{
    if (!session())
        return {};
    QStringList parts { words::shortDate(session()->date) };
    if (session()->startMinute)
        parts << words::clock(*session()->startMinute);
    if (!session()->venue.empty())
        parts << words::fromUtf8(session()->venue);
    return parts.join(QStringLiteral(" · "));
}

QString SessionCard::name() const
{
    return session() ? words::fromUtf8(session()->workout.name) : QString();
}

QString SessionCard::rung() const
{
    return session() ? QString::fromUtf8(codeOf(session()->workout.rung)) : QString();
}

QString SessionCard::chip() const
{
    if (!session())
        return {};
    const auto pace = words::rung(session()->workout.rung);
    return session()->role ? tr("%1 · %2").arg(words::role(*session()->role), pace) : pace;
}

QString SessionCard::text() const
{
    return session() ? words::fromUtf8(session()->workout.text) : QString();
}

QList<AdviceLine> SessionCard::checks() const
{
    if (!session())
        return {};
    return adviceLines(
        insightsOf(m_workspace->squad(), *session(), m_workspace->today()), m_workspace->squad(), false);
}

int SessionCard::plannedRpe() const
{
    return session() ? session()->plannedRpe.value_or(-1) : -1;
}

QString SessionCard::expected() const
{
    return session() ? words::fromUtf8(session()->expected) : QString();
}

QString SessionCard::expectation() const
{
    QStringList parts;
    if (plannedRpe() >= 0)
        parts << tr("RPE %1").arg(plannedRpe());
    parts << expected();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool SessionCard::isRun() const
{
    if (!session())
        return false;
    const auto lines = entriesOf(m_workspace->squad(), m_id);
    return std::ranges::any_of(lines, [](const Entry *entry) { return entry->isLogged(); });
}

QString SessionCard::outcome() const
{
    if (!isRun())
        return {};
    int count = 0, sum = 0;
    for (const auto *entry : entriesOf(m_workspace->squad(), m_id)) {
        if (entry->rpe) {
            ++count;
            sum += *entry->rpe;
        }
    }
    if (count == 0)
        return tr("It was run; nobody said how hard it was.");
    return tr("It was RPE %1, the mean of %n athlete(s).", nullptr, count)
        .arg(words::locale().toString(static_cast<double>(sum) / count, 'f', 1));
}

bool SessionCard::expectOf(int rpe, const QString &expected)
{
    if (!session())
        return false;
    const auto edit = edits::expectOf(m_workspace->squad(), *session(),
        rpe < 0 ? std::nullopt : std::optional(rpe), words::toUtf8(expected.simplified()));
    return !edit.changes.empty() && m_workspace->perform(edit);
}

QString SessionCard::note() const
{
    return session() ? words::fromUtf8(session()->notes) : QString();
}

QString SessionCard::offer() const
{
    const auto found
        = session() ? speedOfferFor(m_workspace->squad(), *session(), m_workspace->today()) : std::nullopt;
    if (!found)
        return {};
    return tr("%n athlete(s) lack top speed: %1.", nullptr, static_cast<int>(found->athletes.size()))
        .arg(words::namesOf(found->athletes, m_workspace->squad()));
}

bool SessionCard::takeOffer()
{
    if (!session())
        return false;
    const auto &squad = m_workspace->squad();
    const auto found = speedOfferFor(squad, *session(), m_workspace->today());
    const auto *workout = found ? findInLibrary(squad, found->workout) : nullptr;
    if (!workout)
        return false;
    auto after = *session();
    after.workout = *workout;
    return m_workspace->perform(edits::changeSession(*session(), after));
}

} // namespace fivepace
