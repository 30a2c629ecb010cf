// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafts/import/importdraft.h"

#include <QAbstractListModel>

namespace fivepace {

/// The columns of a table to be imported: what each is taken to say, above its first cells.
class ImportColumnsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fivepace::ImportDraft *draft READ draft WRITE setDraft NOTIFY draftChanged REQUIRED)

public:
    enum Role { HeadingRole = Qt::UserRole + 1, CellsRole, UseRole, IsUsedRole };

    using QAbstractListModel::QAbstractListModel;

    ImportDraft *draft() const { return m_draft; }
    void setDraft(ImportDraft *draft);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void draftChanged();

private:
    void reset();
    void followUses();
    QStringList cells(std::size_t column) const;

    QPointer<ImportDraft> m_draft;
    int m_count = 0;
};

} // namespace fivepace
