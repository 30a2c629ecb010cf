// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The sessions of the last year and those to come, newest first, for choosing one; an older one that is
/// chosen is among them.
class SessionsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(double chosen READ chosen WRITE setChosen NOTIFY chosenChanged)

public:
    enum Role { SessionIdRole = Qt::UserRole + 1, LabelRole };

    using QAbstractListModel::QAbstractListModel;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    int count() const { return m_rows.count(); }
    /// 0 for none.
    double chosen() const;
    void setChosen(double session);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// 0 where there is no such row.
    Q_INVOKABLE double sessionAt(int row) const;
    /// -1 where there is no such session.
    Q_INVOKABLE int rowOf(double session) const;
    /// The session to open first: today's, else the last one before today, else the next; 0 where there is
    /// none.
    Q_INVOKABLE double openingSession() const;

Q_SIGNALS:
    void workspaceChanged();
    void countChanged();
    void chosenChanged();

private:
    struct Row {
        SessionId id;
        Date date;
        QString label; ///< "Mon 4 May · 100 + 200 · 1500 m group"

        bool operator==(const Row &) const = default;
    };

    void start();
    void followEdit(const Edit &edit);
    void follow();
    std::vector<Row> rows() const;
    std::vector<const Session *> sessionsShown() const;

    QPointer<Workspace> m_workspace;
    SessionId m_chosen;
    Rows<Row, &Row::id> m_rows;
};

} // namespace fivepace
