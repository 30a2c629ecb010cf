// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cycle.h"
#include "domain/edit.h"
#include "domain/history.h"
#include "domain/insights.h"
#include "domain/notation/notation.h"
#include "domain/paces.h"
#include "domain/planner.h"
#include "domain/result.h"
#include "domain/rung.h"
#include "domain/timetext.h"
#include "domain/validation.h"

#include <QDate>
#include <QString>

#include <optional>

/// Times, dates, paces, errors and edits as words for people, in the language and locale of the program.
/// Everything on screen, on paper and on the command line that is not typed by the coach comes from here.
namespace fivepace::words {

QString fromUtf8(const std::string &text);
std::string toUtf8(const QString &text);

/// 26.3 or 26,3 by the locale.
QString time(Duration time, Precision precision);
QString time(const RepTime &time);
/// Target times: tenths under 5 min, whole seconds above.
QString target(Duration time);
QString rest(Duration rest);
/// "2:30", "200 m jog", "full"; "not stated" where absent.
QString recovery(const std::optional<Recovery> &recovery);
/// "400 m", "1200 m", "1 mile"; "6.5 km" from 1000 m where it is not a usual length; thin space between.
QString distance(Distance distance);
/// "-0.9 %", "+2.0 %": with its sign; of a value that rounds to nothing, "0.0 %".
QString signedPercent(double percent);
/// "0.9 km", for volumes.
QString volume(Distance distance);
/// "1 h 05", "22 min".
QString length(Duration duration);
QString problem(TimeProblem problem);
/// A line of a warm-up or cool-down: "10–15 min base run", "5 × (45 s walk, 15 s stride)".
QString easyRunning(const Block &block);

QDate toQDate(Date date);
/// `date` must be valid.
Date toDate(QDate date);
/// "Mon 4 May", "Mon 4 May 2026", "4 May 2026", "4 May", "4 – 17 May".
QString shortDate(Date date);
QString fullDate(Date date);
QString longDate(Date date);
QString dayAndMonth(Date date);
/// "Mon 4": for the days of a board whose month stands above it.
QString weekdayAndDay(Date date);
QString dateRange(Date from, Date to);
QString clock(int minuteOfDay);

/// "400 m", "Mile", "Max velocity", "60 min".
QString rung(PaceRung rung);
/// "400", "Mile", "MV", "60 min": for small chips.
QString shortRung(PaceRung rung);
/// "SS2", and "Speed support 2".
QString role(PaceRole role);
QString roleName(PaceRole role);
QString style(Style style);
QString category(Category category);
QString kind(AthleteKind kind);
QString reason(Reason reason);
QString resultKind(ResultKind kind);
QString absence(const Absence &absence); ///< "Injured to 10 May"
QString dayKind(DayKind kind);
QString phase(const Phase &phase);

/// "own race, 1:54.8 on 3 May 2026", "between own 800 m and 3000 m", "4-second rule from 1500 m in 3:56.4",
/// "set by hand".
QString source(const PaceSource &source, Category category);
QString model(PaceModel model);
QString gap(const RungGap &gap);

/// "Move session", for "Undo move session".
QString edit(EditKind kind);
QString undoText(const HistoryTop &top);
QString redoText(const HistoryTop &top);

/// A sentence that names the place, the reason and the next step.
QString error(const Error &error);
QString issue(const Issue &issue);
/// "A faster pace than the athlete's own 400 m in 51.9 on 3 May 2026.": what speaks against a result.
QString question(const ResultQuestion &question);
/// Beside the session it is about: "L. Hansen: tight. Rule 1 says stop here."
QString insight(const Insight &insight, const Squad &squad);
/// Elsewhere, with the workout and the day: "L. Hansen, 300 down to 50 on Tue 5 May: tight. …".
QString datedInsight(const Insight &insight, const Squad &squad);
QString check(const CycleRemark &remark);
QString choice(const Choice &choice, const Squad &squad);

} // namespace fivepace::words
