// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/import/importcolumnsmodel.h"

#include "guithread.h"
#include "text/importwords.h"
#include "text/words.h"

namespace fivepace {

namespace {

constexpr std::size_t kCellsShown = 10;

} // namespace

void ImportColumnsModel::setDraft(ImportDraft *draft)
{
    if (m_draft == draft)
        return;
    if (m_draft)
        disconnect(m_draft, nullptr, this, nullptr);
    m_draft = draft;
    if (draft) {
        connect(draft, &ImportDraft::usesChanged, this, &ImportColumnsModel::reset);
        connect(draft, &ImportDraft::planChanged, this, &ImportColumnsModel::followUses);
    }
    Q_EMIT draftChanged();
    reset();
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : m_count;
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_draft)
        return {};
    const auto column = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case HeadingRole:
        return words::columnName(m_draft->source(), column);
    case CellsRole:
        return cells(column);
    case UseRole:
        return m_draft->useOf(column);
    case IsUsedRole:
        return m_draft->source().columns[column].field != exchange::Field::Ignored;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportColumnsModel::roleNames() const
{
    return { { HeadingRole, "heading" }, { CellsRole, "cells" }, { UseRole, "use" },
        { IsUsedRole, "isUsed" } };
}

void ImportColumnsModel::reset()
{
    beginResetModel();
    m_count = m_draft && !m_draft->isHyTek() ? static_cast<int>(m_draft->source().columns.size()) : 0;
    endResetModel();
}

void ImportColumnsModel::followUses()
{
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1), { UseRole, IsUsedRole });
}

QStringList ImportColumnsModel::cells(std::size_t column) const
{
    QStringList texts;
    const auto &rows = m_draft->source().table.rows;
    for (std::size_t i = m_draft->hasHeader() ? 1 : 0;
         i < rows.size() && std::size_t(texts.size()) < kCellsShown; ++i)
        texts << words::fromUtf8(std::string(exchange::cellOf(rows[i], column)));
    return texts;
}

} // namespace fivepace
