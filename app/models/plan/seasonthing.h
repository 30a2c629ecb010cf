// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// A phase, cycle or race of a season, to scale; places are days from the first that is shown.
struct SeasonThing {
    Q_GADGET
    QML_VALUE_TYPE(seasonThing)
    /// phase, cycle or race; empty for nothing at all.
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(double itemId MEMBER itemId CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString dates MEMBER dates CONSTANT FINAL)
    /// Its first day: "Mon 27 Apr".
    Q_PROPERTY(QString begins MEMBER begins CONSTANT FINAL)
    /// In words: "2 weeks and 6 days".
    Q_PROPERTY(QString length MEMBER length CONSTANT FINAL)
    /// Days since the one before it ended.
    Q_PROPERTY(int lead MEMBER lead CONSTANT FINAL)
    Q_PROPERTY(int days MEMBER days CONSTANT FINAL)
    Q_PROPERTY(int first MEMBER first CONSTANT FINAL)
    Q_PROPERTY(bool isPast MEMBER isPast CONSTANT FINAL)
    /// Of a cycle: its five paces.
    Q_PROPERTY(QStringList rungs MEMBER rungs CONSTANT FINAL)
    /// Of a race: the season leads to it.
    Q_PROPERTY(bool isTarget MEMBER isTarget CONSTANT FINAL)
    /// Of a race.
    Q_PROPERTY(QString mark MEMBER mark CONSTANT FINAL)
    Q_PROPERTY(QString rank MEMBER rank CONSTANT FINAL)
    /// Whose it is; 0 and empty in a lane, which is a group's.
    Q_PROPERTY(double group MEMBER group CONSTANT FINAL)
    Q_PROPERTY(QString groupName MEMBER groupName CONSTANT FINAL)

public:
    QString kind;
    double itemId = 0;
    QString name;
    QString dates;
    QString begins;
    QString length;
    int lead = 0;
    int days = 0;
    int first = 0;
    bool isPast = false;
    QStringList rungs;
    bool isTarget = false;
    QString mark;
    QString rank;
    double group = 0;
    QString groupName;
    bool operator==(const SeasonThing &) const = default;
};

/// A month over the lanes.
struct SeasonMonth {
    Q_GADGET
    QML_VALUE_TYPE(seasonMonth)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    /// Days since the month before ended.
    Q_PROPERTY(int lead MEMBER lead CONSTANT FINAL)
    Q_PROPERTY(int days MEMBER days CONSTANT FINAL)

public:
    QString name;
    int lead = 0;
    int days = 0;
    bool operator==(const SeasonMonth &) const = default;
};

} // namespace fivepace
