// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace fivepace {

/// Names of paces that can stand where the coach types: after "@" or "at", those that begin as typed.
class PaceCompletion : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(int start READ start NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    /// Name: as it stands in the text, "800 pace". Note: what it is, "Speed support 1". Rung: its code, empty
    /// where the name is no rung.
    enum Role { NameRole = Qt::UserRole + 1, NoteRole, RungRole };

    explicit PaceCompletion(QObject *parent = nullptr);

    /// Something fits.
    bool isOpen() const { return m_offered.count() > 0; }
    /// Where in the text the name begins, in UTF-16 units; what stands from there to the cursor is typed
    /// already.
    int start() const { return m_start; }
    int count() const { return m_offered.count(); }
    /// After something was typed: `cursor` stands behind it, in UTF-16 units.
    Q_INVOKABLE void look(const QString &text, int cursor);
    Q_INVOKABLE void close();
    /// What stands in the text when this row is taken.
    Q_INVOKABLE QString name(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Name {
        int id = 0; ///< place in all of them
        QString name;
        QString note;
        QString rung;
        QStringList others; ///< other words for it that coaches begin to type

        bool operator==(const Name &) const = default;
    };

    static const std::vector<Name> &all();
    static bool fits(const Name &name, const QString &typed);
    void offer(std::vector<Name> names, int start);

    Rows<Name, &Name::id> m_offered;
    int m_start = 0;
};

} // namespace fivepace
