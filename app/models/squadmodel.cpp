// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squadmodel.h"

#include "guithread.h"
#include "models/relink.h"

namespace fivepace {

void SquadModel::setWorkspace(Workspace *workspace)
{
    if (workspace)
        prepare(*workspace);
    if (!relink(m_workspace, workspace, this, &SquadModel::startAfresh, &SquadModel::keepInStep))
        return;
    Q_EMIT workspaceChanged();
    startAfresh();
}

int SquadModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : count();
}

void SquadModel::startAfresh()
{
    reset();
    Q_EMIT countChanged();
}

void SquadModel::keepInStep()
{
    follow();
    Q_EMIT countChanged();
}

} // namespace fivepace
