// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/sessionoptionsmodel.h"

#include "domain/edits/planedits.h"
#include "domain/library/library.h"
#include "guithread.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/optionwords.h"

#include <algorithm>

namespace fivepace {

SessionOptionsModel::SessionOptionsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SessionOptionsModel::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SessionOptionsModel::rebuild, &SessionOptionsModel::rebuild))
        return;
    Q_EMIT workspaceChanged();
    rebuild();
}

double SessionOptionsModel::sessionId() const
{
    return numberOf(m_id);
}

void SessionOptionsModel::setSessionId(double id)
{
    if (!assign(m_id, idFrom<SessionId>(id)))
        return;
    Q_EMIT sessionChanged();
    rebuild();
}

const Session *SessionOptionsModel::session() const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_id) : nullptr;
}

void SessionOptionsModel::rebuild()
{
    auto options = session() ? optionsFor(m_workspace->squad(), *session()) : std::vector<SessionOption>();
    if (options.empty() && m_options.empty())
        return;
    beginResetModel();
    m_options = std::move(options);
    endResetModel();
    Q_EMIT countChanged();
}

int SessionOptionsModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : count();
}

QVariant SessionOptionsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !session())
        return {};
    const auto &option = m_options[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return words::optionName(option, *session(), m_workspace->squad());
    case ReasonRole:
        return words::optionReason(option, m_workspace->squad());
    case ChosenRole:
        return option.isChosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionOptionsModel::roleNames() const
{
    return { { NameRole, "name" }, { ReasonRole, "reason" }, { ChosenRole, "chosen" } };
}

int SessionOptionsModel::chosenRow() const
{
    const auto found = std::ranges::find(m_options, true, &SessionOption::isChosen);
    return found == m_options.end() ? -1 : static_cast<int>(found - m_options.begin());
}

bool SessionOptionsModel::take(int row)
{
    if (row < 0 || row >= count() || !session())
        return false;
    const auto option = m_options[static_cast<std::size_t>(row)];
    const auto *workout = option.workout ? findInLibrary(m_workspace->squad(), *option.workout) : nullptr;
    if (!workout || option.isChosen)
        return false;
    return m_workspace->perform(edits::replaceWorkout(m_workspace->squad(), *session(), *workout));
}

} // namespace fivepace
