// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/validation.h"
#include "domain/values/date.h"
#include "domain/values/distance.h"
#include "domain/values/rung.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

/// What coaches type into the fields of a form, read.
namespace fivepace::typed {

/// As `words::dateTyped`.
std::optional<Date> date(const QString &text, Date today);

/// What is said of a text that is no day.
QString notADay(Date today);
/// What is wrong with the text of a day, and what to type instead; empty where it is a day or empty.
QString dayIssue(const QString &text, Date today);
/// The same, and a day after `today` is wrong.
QString pastDayIssue(const QString &text, Date today);

/// "1500", "1500 m", "3k", "3,5 km", "mile", "half", "marathon". Empty where it is no distance.
std::optional<Distance> distance(const QString &text);

/// "18:30", "1830", "7.15": minutes after midnight. Empty where it is no time of day.
std::optional<int> minuteOfDay(const QString &text);
/// "45", "45 min", "1 h 15", "1:15", "2 h": 1 min to 24 h. Empty where it is no such length.
std::optional<std::chrono::minutes> length(const QString &text);

/// Rungs that are races, in the order of `raceNames`: what an athlete can train for.
QStringList raceNames();
/// Injured, ill, away, exams: in the order of `Reason`.
QStringList reasonNames();
int placeOfRace(PaceRung race);
/// Empty where no race stands at that place.
std::optional<PaceRung> raceAt(int place);

/// Words for the first issue whose field begins with `field`; empty where there is none.
QString issueAt(const std::vector<Issue> &issues, const std::string &field);

} // namespace fivepace::typed
