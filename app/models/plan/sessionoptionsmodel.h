// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/sessionoptions.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// What could stand in the place of a session, with the reasons; the one that does is chosen.
class SessionOptionsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double sessionId READ sessionId WRITE setSessionId NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, ReasonRole, ChosenRole };

    explicit SessionOptionsModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double sessionId() const;
    void setSessionId(double id);
    int count() const { return static_cast<int>(m_options.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The row of the workout that is there; -1 where nothing is offered.
    Q_INVOKABLE int chosenRow() const;
    /// Puts the workout of the row into the session; false where it is there already, or could not be.
    Q_INVOKABLE bool take(int row);

Q_SIGNALS:
    void workspaceChanged();
    void sessionChanged();
    void countChanged();

private:
    const Session *session() const;
    void rebuild();

    QPointer<Workspace> m_workspace;
    SessionId m_id;
    std::vector<SessionOption> m_options;
};

} // namespace fivepace
