// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/squad.h"

#include <QList>
#include <QObject>
#include <QQmlEngine>

namespace fivepace {

/// An athlete of a group, in or out.
struct MemberChoice {
    Q_GADGET
    QML_VALUE_TYPE(memberChoice)
    Q_PROPERTY(double athleteId MEMBER athleteId CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(bool isIn MEMBER isIn CONSTANT FINAL)

public:
    double athleteId = 0;
    QString name;
    bool isIn = false;
    bool operator==(const MemberChoice &) const = default;
};

/// Everybody of the group by name; in are those of `only`.
QList<MemberChoice> memberChoices(const Squad &squad, GroupId group, const std::vector<AthleteId> &only);

} // namespace fivepace
