// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace fivepace {

/// A pace of a day on the board.
struct DayChip {
    Q_GADGET
    QML_VALUE_TYPE(dayChip)
    Q_PROPERTY(QString rung MEMBER rung CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)

public:
    QString rung;
    QString text;
    bool operator==(const DayChip &) const = default;
};

/// What stands on a day of the board.
struct DayEntry {
    Q_GADGET
    QML_VALUE_TYPE(dayEntry)
    /// item, open (a session still to be chosen), session or race.
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    /// The session's or race's id; an item's place in the cycle.
    Q_PROPERTY(double number MEMBER number CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString detail MEMBER detail CONSTANT FINAL)
    /// Of a session, as the two below.
    Q_PROPERTY(QString rung MEMBER rung CONSTANT FINAL)
    Q_PROPERTY(QString recoveries MEMBER recoveries CONSTANT FINAL)
    Q_PROPERTY(bool finished MEMBER finished CONSTANT FINAL)

public:
    QString kind;
    double number = 0;
    QString title;
    QString detail;
    QString rung;
    QString recoveries;
    bool finished = false;
    bool operator==(const DayEntry &) const = default;
};

} // namespace fivepace
