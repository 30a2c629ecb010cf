// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFileInfo>
#include <QQmlEngine>
#include <QStringList>

#include <optional>

namespace fivepace {

/// Where files usually are.
struct FolderPlace {
    Q_GADGET
    QML_VALUE_TYPE(folderPlace)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString path MEMBER path CONSTANT FINAL)

public:
    QString name, path;
    bool operator==(const FolderPlace &) const = default;
};

/// What stands in one folder of this computer: folders first, then the files that match `filter`, each by
/// name.
class FolderModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { NameRole = Qt::UserRole + 1, IsFolderRole, WhenRole, PathRole };

    using QAbstractListModel::QAbstractListModel;

    QString folder() const { return m_folder; }
    /// A folder that is not there leaves the list as it was.
    void setFolder(const QString &path);
    /// "Squads (*.fivepace)"; several, parted by ";;", show what any of them names.
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    /// Why the folder cannot be read; empty where it can.
    QString problem() const;
    int count() const { return static_cast<int>(m_entries.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Reads the folder again.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE QString pathAt(int row) const;
    Q_INVOKABLE bool isFolderAt(int row) const;
    /// The folder above; the same at the root.
    Q_INVOKABLE QString above() const;
    /// What was typed as a whole path: a name is one of the folder, ~ is the coach's own.
    Q_INVOKABLE QString pathOf(const QString &typed) const;
    Q_INVOKABLE bool isFolder(const QString &path) const;
    Q_INVOKABLE bool exists(const QString &path) const;
    /// The first row whose name begins so, from `from` on and round; -1 for none.
    Q_INVOKABLE int find(const QString &start, int from) const;
    /// As far as they are there.
    Q_INVOKABLE static QList<fivepace::FolderPlace> places();
    /// Where a file is offered first: beside the last one, else in the documents.
    Q_INVOKABLE static QString folderOf(const QString &file);

Q_SIGNALS:
    void changed();

private:
    QString m_folder, m_filter;
    QFileInfoList m_entries;
};

} // namespace fivepace
