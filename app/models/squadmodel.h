// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// A list made from the open squad and kept in step with its edits: what all such models share. Models name
/// it as fivepace::SquadModel: the QML type registration of Qt 6.4 does not find it without.
class SquadModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    virtual int count() const = 0;
    int rowCount(const QModelIndex &parent = {}) const override;

Q_SIGNALS:
    void workspaceChanged();
    void countChanged();

protected:
    /// A file was opened: all rows are new.
    virtual void reset() = 0;
    /// The squad was edited.
    virtual void follow() = 0;
    /// The rows begin to follow this workspace: whatever else they ask has to hear of its edits before them.
    virtual void prepare(Workspace & /*workspace*/) { }

    /// `reset` and `follow` with their signal; for a model whose own question changed.
    void startAfresh();
    void keepInStep();

private:
    QPointer<Workspace> m_workspace;
};

} // namespace fivepace
