// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/insights.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace fivepace {

struct Squad;

/// A line of advice as InsightLine.qml shows it.
struct AdviceLine {
    Q_GADGET
    QML_VALUE_TYPE(adviceLine)
    /// good, watch, bad or plain.
    Q_PROPERTY(QString tone MEMBER tone CONSTANT FINAL)
    Q_PROPERTY(QString text MEMBER text CONSTANT FINAL)
    /// Whom it is about; empty where the text says so.
    Q_PROPERTY(QStringList names MEMBER names CONSTANT FINAL)

public:
    QString tone, text;
    QStringList names;
    bool operator==(const AdviceLine &) const = default;
};

/// The same of many athletes in one; `dated` says the workout and the day too.
QList<AdviceLine> adviceLines(const std::vector<Insight> &insights, const Squad &squad, bool dated);

} // namespace fivepace
