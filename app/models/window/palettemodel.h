// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/squadmodel.h"

#include <QStringList>
#include <QTimer>

#include <deque>
#include <string>
#include <vector>

namespace fivepace {

/// Everything that can be gone to or done, found by words: pages and commands as given, and the squad's
/// athletes, sessions and workouts. All words must be found; what starts with them comes first. At most 40
/// rows.
class PaletteModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    /// Names of pages and commands; their place in the list is their `target`.
    Q_PROPERTY(QStringList commands READ commands WRITE setCommands NOTIFY commandsChanged)
    Q_PROPERTY(QString find READ find WRITE setFind NOTIFY findChanged)

public:
    enum class Kind { Command, Athlete, Session, Workout };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, TitleRole, DetailRole, TargetRole };

    explicit PaletteModel(QObject *parent = nullptr);

    const QStringList &commands() const { return m_commands; }
    void setCommands(const QStringList &commands);
    const QString &find() const { return m_find; }
    void setFind(const QString &find);
    int count() const override { return static_cast<int>(m_rows.size()); }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void commandsChanged();
    void findChanged();

protected:
    void reset() override { gather(); }
    void follow() override { gather(); }

private:
    struct Row {
        Kind kind = Kind::Command;
        QString title;
        QString detail;
        qlonglong target = 0; ///< id, or place in `commands`
        std::string searched; ///< title and detail, as `searchable` makes it
    };

    static std::string searchedIn(const Row &row);
    void gather();
    void addSessions(DayRange days);
    void reachBack();
    void filter();

    QStringList m_commands;
    QString m_find;
    std::deque<Row> m_all; ///< the rows shown point into it
    Date m_reach {}; ///< sessions from this day on are among them
    QTimer m_reaching; ///< runs while older sessions are looked at, some months a turn
    std::vector<const Row *> m_rows;
};

} // namespace fivepace
