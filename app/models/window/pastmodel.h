// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/pastedits.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// What was done to the open squad, newest first, as far as its file keeps it for undo, and the way back.
class PastModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Row of the edit to go back to; -1 for none.
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    /// Its title; empty where none is chosen.
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY chosenChanged)
    /// Something was done since it, and the squad can be changed.
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY chosenChanged)

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    int count() const { return static_cast<int>(m_edits.size()); }
    int chosen() const { return m_chosen; }
    void setChosen(int row);
    QString chosenText() const;
    bool canGoBack() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The squad becomes what it was after the chosen edit, in one step that can be undone. False after the
    /// workspace's `failed`.
    Q_INVOKABLE bool goBack();

Q_SIGNALS:
    void workspaceChanged();
    void countChanged();
    void chosenChanged();

private:
    void look();
    void follow(const Edit &) { look(); }

    QPointer<Workspace> m_workspace;
    std::vector<PastEdit> m_edits;
    int m_chosen = -1;
};

} // namespace fivepace
