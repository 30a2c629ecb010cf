// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/sessionsmodel.h"

#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr std::chrono::days kOffered { 370 };

} // namespace

void SessionsModel::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SessionsModel::start, &SessionsModel::followEdit))
        return;
    Q_EMIT workspaceChanged();
    start();
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case SessionIdRole:
        return numberOf(row.id);
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionsModel::roleNames() const
{
    return { { SessionIdRole, "sessionId" }, { LabelRole, "label" } };
}

double SessionsModel::sessionAt(int row) const
{
    return row >= 0 && row < m_rows.count() ? numberOf(m_rows.at(row).id) : 0;
}

int SessionsModel::rowOf(double session) const
{
    return m_rows.indexOf(idFrom<SessionId>(session));
}

double SessionsModel::chosen() const
{
    return numberOf(m_chosen);
}

void SessionsModel::setChosen(double session)
{
    if (!assign(m_chosen, idFrom<SessionId>(session)))
        return;
    if (!m_chosen.isNull() && rowOf(session) < 0)
        follow();
    Q_EMIT chosenChanged();
}

double SessionsModel::openingSession() const
{
    // Newest first: the first one not after today is today's or the last before it.
    const auto &rows = m_rows.all();
    if (rows.empty())
        return 0;
    const auto today = m_workspace->today();
    const auto found = std::ranges::find_if(rows, [today](const Row &row) { return row.date <= today; });
    return numberOf(found == rows.end() ? rows.back().id : found->id);
}

void SessionsModel::start()
{
    m_rows.reset(*this, rows());
    Q_EMIT countChanged();
}

void SessionsModel::followEdit(const Edit &edit)
{
    const bool concerns = std::ranges::any_of(edit.changes, [](const AnyChange &change) {
        return std::holds_alternative<Change<Session>>(change)
            || std::holds_alternative<Change<Group>>(change);
    });
    if (concerns)
        follow();
}

void SessionsModel::follow()
{
    const int before = count();
    m_rows.replace(*this, rows());
    if (count() != before)
        Q_EMIT countChanged();
}

std::vector<const Session *> SessionsModel::sessionsShown() const
{
    const auto &squad = m_workspace->squad();
    const auto today = m_workspace->today();
    auto sessions = sessionsBetween(squad, { today - kOffered, {} });
    const auto *chosen = squad.find(m_chosen);
    if (chosen && chosen->date < today - kOffered)
        sessions.insert(sessions.begin(), chosen);
    if (!sessions.empty())
        return sessions;
    for (const auto &group : squad.groups) { // after a long break: the last of each
        goBack(squad, group.id, today, [&sessions](const Session &session) {
            sessions.push_back(&session);
            return false;
        });
    }
    return sessions;
}

std::vector<SessionsModel::Row> SessionsModel::rows() const
{
    std::vector<Row> rows;
    if (!m_workspace || !m_workspace->isOpen())
        return rows;
    const auto &squad = m_workspace->squad();
    for (const auto *session : sessionsShown()) {
        const auto *group = squad.find(session->group);
        rows.push_back({ session->id, session->date,
            tr("%1 · %2 · %3")
                .arg(words::shortDate(session->date), words::fromUtf8(session->workout.name),
                    group ? words::fromUtf8(group->name) : QString()) });
    }
    std::ranges::stable_sort(rows, std::ranges::greater {}, &Row::date);
    return rows;
}

} // namespace fivepace
