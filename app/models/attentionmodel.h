// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// Who needs the coach's attention today, as the rules see them; most pressing first.
class AttentionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { ToneRole = Qt::UserRole + 1, SentenceRole, AthleteIdRole, SessionIdRole };

    explicit AttentionModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    int count() const { return m_rows.count(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workspaceChanged();
    void countChanged();

private:
    struct Row {
        QString key; ///< kind, athlete and session
        QString tone;
        QString sentence;
        qlonglong athlete = 0; ///< 0 where it is about no one athlete
        qlonglong session = 0;

        bool operator==(const Row &) const = default;
    };

    void start();
    void follow();
    std::vector<Row> rows() const;

    QPointer<Workspace> m_workspace;
    Rows<Row, &Row::key> m_rows;
};

} // namespace fivepace
