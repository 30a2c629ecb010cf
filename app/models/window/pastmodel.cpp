// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/window/pastmodel.h"

#include "guithread.h"
#include "models/relink.h"
#include "text/backupwords.h"
#include "text/editwords.h"
#include "text/words.h"

#include <QDateTime>

namespace fivepace {

namespace {

constexpr std::size_t kMostShown = 60;

} // namespace

void PastModel::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &PastModel::look, &PastModel::follow))
        return;
    Q_EMIT workspaceChanged();
    look();
}

int PastModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : count();
}

QVariant PastModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &edit = m_edits[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return words::pastEdit(edit);
    if (role != DetailRole)
        return {};
    const auto made = QDateTime::fromSecsSinceEpoch(edit.made.count());
    const auto time = words::clock(made.time().hour() * 60 + made.time().minute());
    const auto day = words::toDate(made.date());
    QStringList parts { day == m_workspace->today()
            ? time
            : tr("%1 %2", "Today 12:10").arg(words::dayBack(day, m_workspace->today()), time) };
    if (const auto extent = words::extent(edit); !extent.isEmpty())
        parts << extent;
    return parts.join(QStringLiteral(" · "));
}

QHash<int, QByteArray> PastModel::roleNames() const
{
    return { { Qt::DisplayRole, "title" }, { DetailRole, "detail" } };
}

void PastModel::look()
{
    const auto *store = m_workspace ? m_workspace->store() : nullptr;
    auto edits
        = store ? store->pastEdits(kMostShown) : Result<std::vector<PastEdit>>(std::vector<PastEdit>());
    if (!edits)
        m_workspace->report(edits.error());
    beginResetModel();
    m_edits = edits ? *std::move(edits) : std::vector<PastEdit>();
    endResetModel();
    Q_EMIT countChanged();
    setChosen(-1);
}

void PastModel::setChosen(int row)
{
    if (!assign(m_chosen, row < count() ? row : -1))
        return;
    Q_EMIT chosenChanged();
}

QString PastModel::chosenText() const
{
    return m_chosen < 0 ? QString() : words::pastEdit(m_edits[static_cast<std::size_t>(m_chosen)]);
}

bool PastModel::canGoBack() const
{
    return m_chosen > 0 && m_workspace && !m_workspace->isReadOnly();
}

bool PastModel::goBack()
{
    if (!canGoBack())
        return false;
    const auto to = m_edits[static_cast<std::size_t>(m_chosen)];
    auto edit = m_workspace->store()->wayBackTo(to.step);
    if (!edit || !*edit) {
        m_workspace->report(edit ? Error { Errc::Conflict, {} } : edit.error());
        look();
        return false;
    }
    (*edit)->subject = to.subject;
    return m_workspace->perform(**edit);
}

} // namespace fivepace
