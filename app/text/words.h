// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/insights.h"
#include "domain/notation/notation.h"
#include "domain/people/paces.h"
#include "domain/people/profile.h"
#include "domain/plan/board.h"
#include "domain/plan/cyclechecks.h"
#include "domain/plan/planner.h"
#include "domain/squad/edit.h"
#include "domain/squad/history.h"
#include "domain/squad/validation.h"
#include "domain/values/result.h"
#include "domain/values/rung.h"
#include "domain/values/timetext.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

/// Times, dates, paces, errors and edits as words for people, in the language and locale of the program.
/// Everything on screen, on paper and on the command line that is not typed by the coach comes from here.
namespace fivepace::words {

/// How the language of the sentences writes numbers and dates: the system's way where it speaks that
/// language, else the language's own.
QLocale locale();

QString fromUtf8(const std::string &text);
/// The names for sheets of these athletes, told apart from all others, in one text with commas between.
QString namesOf(const std::vector<AthleteId> &athletes, const Squad &squad);
std::string toUtf8(const QString &text);

/// From now on a time under 100 s is shown in seconds alone, 60.3 for 1:00.3, as many coaches write it; or
/// not.
void showSecondsAlone(bool alone);
/// 26.3 or 26,3 by the locale.
QString time(Duration time, Precision precision);
QString time(const RepTime &time);
/// Target times: tenths under 5 min, whole seconds above.
Precision targetPrecision(Duration time);
QString target(Duration time);
/// "26.0–28.8": target and slowest edge, or the one of them that is known ("to 28.8"); "beat 5.2" of a flying
/// sprint; the athlete's own length before it, where it is not the workout's. Empty where there is nothing.
QString band(const RepTarget &target);
/// What is asked for, short: "26.0", "30 m 3.9" of a sprinter's own length, "beat 5.2" of a flying sprint.
QString asked(const RepTarget &target);
/// "not stated", "tight", "lost the pace" …; "stopped after 5 reps, tight".
QString stopReason(StopReason reason);
QString stop(const Stop &stop);
/// Where the reps of the workout begin, one sentence; empty where nothing is to be said.
QString startOfReps(const Workout &workout);
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
/// A day as coaches type it: 2026-05-04, 4.5.2026, 4/5/26, "4 May 2026", and without a year the day nearest
/// to `today`; "today" and "yesterday". Empty where it is no day.
std::optional<Date> dateTyped(const QString &text, Date today);

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
/// "PB", "SB"; empty for None.
QString bestMark(BestMark mark);
/// "rank 3", "indoors", "at altitude": what is said of a result beside its time, place and note.
QStringList marksOf(const RaceResult &result);
/// "waits for approval", "left out of the paces"; empty where it counts.
/// "Standing", "Flying"; nothing where it is not stated.
QString runStart(RunStart start);
QString paceUse(PaceUse use);
QString absence(const Absence &absence); ///< "Injured to 10 May"
QString phaseKind(PhaseKind kind);
QString itemKind(ItemKind kind);
/// What a race is to the season: "target race", "B race", "C race"; empty for others.
QString raceRank(const Race &race);
/// A full diamond for what the season leads to, an open one for others, with the letter of B and C.
QString raceMark(const Race &race);
/// "A: the season leads to it", of each rank in its order, after what is said of other races.
QStringList raceRanks();
/// Ours, Horwill's, as before: in the order of LayoutKind.
QStringList layoutKinds();
/// A session beside the five, in the order of SixthSession: "None", "SS2 · 400 m", "Race prediction".
QStringList sixthSessions(const FivePaces &paces);
/// What an item of the plan is: "Long run", the text of a note.
QString itemTitle(const PlanItem &item);
/// What is said of it beside its kind: "7:00 · 45 min · Park · A. Okafor"; may be empty.
QString itemDetail(const PlanItem &item, const Squad &squad);
/// What stands on a day, on one line: "SS2 3 × (100 m, 200 m) · 18:30", "1500 m County League", "Base run 45
/// min".
QString boardEntry(const BoardEntry &entry, const Squad &squad);
QString phase(const Phase &phase);
/// "Cycle 4": what a new cycle is called unless the coach calls it otherwise.
QString cycleName(int number);
/// The same of the group's next one, as it is stored.
std::string nextCycleName(const Squad &squad, GroupId group);

/// "own race, 1:54.8 on 3 May 2026", "between own 800 m and 3000 m", "4-second rule from 1500 m in 3:56.4",
/// "set by hand until 3 May 2026"; an allowance is said behind it.
QString source(const PaceSource &source, Category category);
QString model(PaceModel model);
/// How far a model reaches: "1500 m and longer".
QString reach(PaceModel model);
/// What else a coach should know of it; may be empty.
QString modelNote(PaceModel model);
/// What is chosen for the paces: "Without an own result by VDOT. Training 2 % slower than raced." Empty where
/// nothing is.
QString paceMethod(const PaceSettings &settings);
QString gap(const RungGap &gap);
/// "inside own results".
QString confidence(Confidence confidence);
/// What there is to say of a pace beside its source: "beyond own results · 23 days old".
QString paceNote(const RungPace &pace, Date on);
/// Why a result gives no pace: "400 m in 52.0 on 3 May 2026 is left out of the paces: …".
QString leftOut(const Contradiction &contradiction);
/// "-1.0 s".
QString signedSeconds(Duration difference, Precision precision = Precision::Tenth);
/// Two paces beside each other, as target times or, where these would look alike, to the hundredth; the
/// difference is that of the numbers shown.
struct PaceChange {
    QString before, after, difference;
};
PaceChange paceChange(Duration before, Duration after);
/// Where an athlete stands, with the two numbers behind it.
QString standing(const LapComparison &laps);
QString standing(const SprintComparison &sprint);

/// "Move session", for "Undo move session".
QString edit(EditKind kind);
QString undoText(const HistoryTop &top);
QString redoText(const HistoryTop &top);

/// A sentence that names the place, the reason and the next step.
QString error(const Error &error);
/// "fivepace on lab-pc (process 412) since 2026-05-04 18:31".
QString writer(const Writer &writer);
/// What stood in the way beside a squad file and was seen to. `squad` is the file's name.
QString droppedLock(const QString &squad, const Writer &holder);
QString keptAside(const QString &squad, const std::string &kept);
QString issue(const Issue &issue);
/// "Athlete A. Okafor, result 3"; empty where it has no owner: then the sentence stands beside its field.
QString placeOf(const Issue &issue);
/// "Faster a lap than the own 400 m in 51.9 on 3 May 2026.": what speaks against a result.
QString question(const ResultQuestion &question);
/// Beside the session it is about: "L. Hansen: tight. Rule 1 says stop here."
QString insight(const Insight &insight, const Squad &squad);
/// The same without the name: "tight. Rule 1 says stop here."
QString insightBody(const Insight &insight, const Squad &squad);
/// Elsewhere, with the workout and the day: "L. Hansen, 300 down to 50 on Tue 5 May: tight. …".
QString datedInsight(const Insight &insight, const Squad &squad);
QString check(const CycleRemark &remark);
QString choice(const Choice &choice, const Squad &squad);

} // namespace fivepace::words
