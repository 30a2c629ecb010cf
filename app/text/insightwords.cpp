// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "domain/library/library.h"
#include "domain/squad/rules.h"
#include "domain/squad/shownnames.h"
#include "text/lapwords.h"
#include "text/levelwords.h"
#include "text/planwarningwords.h"
#include "text/wordscontext.h"

#include <memory>

namespace fivepace::words {

namespace {

/// The squad's values that one insight is about; null where there is none.
struct Subject {
    const Athlete *athlete = nullptr;
    const Session *session = nullptr; ///< as the athlete ran it
    std::shared_ptr<const Session> run; ///< where that was another workout
    std::string name; ///< of the athlete, told apart from all others
};

Subject subjectOf(const Insight &insight, const Squad &squad)
{
    Subject subject;
    if (insight.athlete)
        subject.athlete = squad.find(*insight.athlete);
    if (subject.athlete)
        subject.name = shownName(squad, *subject.athlete);
    if (insight.session)
        subject.session = squad.find(*insight.session);
    if (subject.session && insight.reading && insight.reading->isOwnWorkout) {
        subject.run = std::make_shared<Session>(
            asRunBy(*subject.session, squad.entryOf(subject.session->id, insight.reading->athlete)));
        subject.session = subject.run.get();
    }
    return subject;
}

QString nameOf(const Subject &subject)
{
    return fromUtf8(subject.name);
}

/// "L. Hansen, 300 down to 50 on Tue 5 May".
QString nameAndDayOf(const Subject &subject)
{
    const QString name = nameOf(subject);
    if (!subject.session)
        return name;
    const QString session
        = Words::tr("%1 on %2", "300 down to 50 on Tue 5 May")
              .arg(fromUtf8(subject.session->workout.name), shortDate(subject.session->date));
    return name.isEmpty() ? session
                          : Words::tr("%1, %2", "L. Hansen, 300 down to 50 on Tue 5 May").arg(name, session);
}

/// R6, of all athletes or of one.
QString majority(const Insight &insight)
{
    if (insight.athlete) {
        QString text = Words::tr("%1 of %2 reps faster than 800 m pace").arg(insight.count).arg(insight.of);
        if (insight.reading && insight.reading->timed < insight.reading->planned)
            text = Words::tr("%1, %2", "5 of 6 reps faster than 800 m pace, 6 of 8 reps timed")
                       .arg(text, repsTimed(*insight.reading));
        return insight.kind == InsightKind::MostRepsFast
            ? Words::tr("%1.").arg(text)
            : Words::tr("%1: most should be. Longer recoveries or fewer reps.").arg(text);
    }
    const QString text
        = Words::tr("%1 of %2 athletes ran most reps faster than 800 m pace", "7 of 9 athletes")
              .arg(insight.count)
              .arg(insight.of);
    const bool doesItsJob = !insight.vote || insight.vote->step != NextStep::StepBack;
    if (insight.kind == InsightKind::FewRepsFast)
        return Words::tr("%1. Longer recoveries or fewer reps for the others.").arg(text);
    return doesItsJob ? Words::tr("%1: the session does its job.").arg(text) : Words::tr("%1.").arg(text);
}

QString slowing(const Insight &insight, const Subject &subject)
{
    const QString text = slowerEachTime(insight, subject.session);
    if (!subject.session)
        return Words::tr("%1.").arg(text);
    const bool isLong = livesFromLongRecoveries(subject.session->workout);
    if (subject.session->finished)
        return isLong ? Words::tr("%1. Longer recoveries next time.").arg(text) : Words::tr("%1.").arg(text);
    return isLong ? Words::tr("%1. Longer recoveries, or stop here.").arg(text)
                  : Words::tr("%1. Stop here.").arg(text);
}

QString notLoose(const Insight &insight, const Subject &subject)
{
    if (subject.session && subject.session->finished)
        return Words::tr("tight. Rule 1 says train easier.");
    if (insight.reps.empty())
        return Words::tr("tight. Rule 1 says stop here.");
    return Words::tr("%1. Rule 1 says stop here.", "tight, and last 3 reps slower each time")
        .arg(slowerEachTime(insight, subject.session, Slower::Tight));
}

/// "800 m lap 3.2 s over the 400 m best, 4 s expected"; empty without the two numbers.
QString lapAgainstBest(const Insight &insight)
{
    if (!insight.value || !insight.limit)
        return {};
    return Words::tr("800 m lap %1 s over the 400 m best, %2 s expected")
        .arg(lapDifference(*insight.value, *insight.limit), time(*insight.limit, Precision::Second));
}

/// What it is taken from; empty where nothing stands behind it.
QString whyLacking(const Insight &insight)
{
    if (insight.ratio)
        return Words::tr("flying speed %1 times the speed of the 1500 m engine, 1.48 expected")
            .arg(locale().toString(*insight.ratio, 'f', 2));
    if (insight.of > 0)
        return Words::tr(
            "recovered early, and at most half of the reps were faster than 800 m pace, in %1 of %2 sessions",
            "3 of 4 sessions")
            .arg(insight.count)
            .arg(insight.of);
    return lapAgainstBest(insight);
}

QString lacking(const Insight &insight)
{
    const QString why = whyLacking(insight);
    const QString what = insight.kind == InsightKind::LacksEndurance
        ? Words::tr("lacks endurance")
        : Words::tr("lacks top speed, try max velocity work");
    return why.isEmpty() ? Words::tr("%1.").arg(what)
                         : Words::tr("%1: %2.", "800 m lap 2.1 s over …: lacks top speed").arg(why, what);
}

QString easyOnShortRecovery(const Insight &insight)
{
    const QString known = insight.count < insight.of
        ? Words::tr("%1 of %2 known", "recoveries").arg(insight.count).arg(insight.of)
        : QString();
    return known.isEmpty()
        ? Words::tr("finished easily on short recoveries. Take them in full, and try max velocity work.")
        : Words::tr("finished easily on short recoveries, %1. Take them in full, and try max velocity work.")
              .arg(known);
}

QString recoveryCutShort(const Insight &insight)
{
    const int stated = insight.reading ? insight.reading->recoveriesStated : insight.of;
    if (stated > insight.of)
        return Words::tr("%1 of %2 recoveries known, %3 of them cut short. Take them in full.")
            .arg(insight.of)
            .arg(stated)
            .arg(insight.count);
    return Words::tr("%1 of %2 recoveries cut short. Take them in full.").arg(insight.count).arg(insight.of);
}

/// Who is away is out of the session by default.
QString unavailable(const Subject &subject)
{
    const Absence *absence
        = subject.athlete && subject.session ? absenceOn(*subject.athlete, subject.session->date) : nullptr;
    return absence ? Words::tr("left out. %1.", "Injured to 10 May").arg(words::absence(*absence))
                   : Words::tr("cannot train, and is left out.");
}

QString justRaced(const Insight &insight)
{
    if (insight.count == 0)
        return Words::tr("has a race or trial on the same day. Move or rest?");
    return insight.count == 1 ? Words::tr("raced the day before. Move or rest?")
                              : Words::tr("raced two days before. Move or rest?");
}

QString tooFewTimed(const Insight &insight)
{
    const QString timed = Words::tr("%1 of %2 reps timed").arg(insight.count).arg(insight.of);
    const int judged = insight.reading ? insight.reading->judged : insight.count;
    if (judged * 2 >= insight.of)
        return Words::tr("%1, by hand over 50 m or less: too little for a level.", "1 of 1 reps timed")
            .arg(timed);
    if (judged < insight.count)
        return Words::tr("%1, %2 of them with a target: too few for a level.", "6 of 8 reps timed")
            .arg(timed)
            .arg(judged);
    return Words::tr("%1: too few for a level.", "1 of 8 reps timed").arg(timed);
}

QString text(const Insight &insight, const Subject &subject, Stands stands = Stands::BehindWhom)
{
    switch (insight.kind) {
    case InsightKind::NotReady:
        return Words::tr("base and transition come before pace work. Mark them done, or train easy.");
    case InsightKind::MostRepsFast:
    case InsightKind::FewRepsFast:
        return majority(insight);
    case InsightKind::SlowingDown:
        return slowing(insight, subject);
    case InsightKind::RecoveryCutShort:
        return recoveryCutShort(insight);
    case InsightKind::NotLoose:
        return notLoose(insight, subject);
    case InsightKind::EasyOnShortRecovery:
        return easyOnShortRecovery(insight);
    case InsightKind::LacksTopSpeed:
    case InsightKind::LacksEndurance:
        return lacking(insight);
    case InsightKind::ReadyForNextLevel:
    case InsightKind::RepeatLevel:
    case InsightKind::StepBackLevel:
        return levelVerdict(insight, subject.session, stands);
    case InsightKind::TooFewTimed:
        return tooFewTimed(insight);
    case InsightKind::NoTarget:
        return Words::tr("no target, so no part in the level vote.");
    case InsightKind::NoRecentResult:
        return Words::tr("no race or trial in 120 days. Targets may be out of date.");
    case InsightKind::UnavailableButPlanned:
        return unavailable(subject);
    case InsightKind::JustRaced:
        return justRaced(insight);
    case InsightKind::ResultsWait:
        return Words::tr(
            "%n result(s) waiting for approval; the paces stay until then.", nullptr, insight.count);
    }
    return {};
}

} // namespace

QString insight(const Insight &insight, const Squad &squad)
{
    const Subject subject = subjectOf(insight, squad);
    if (subject.name.empty())
        return text(insight, subject, Stands::First);
    return Words::tr("%1: %2", "L. Hansen: what is to be said of them")
        .arg(nameOf(subject), text(insight, subject));
}

QString insightBody(const Insight &insight, const Squad &squad)
{
    return text(insight, subjectOf(insight, squad));
}

QString datedInsight(const Insight &insight, const Squad &squad)
{
    const Subject subject = subjectOf(insight, squad);
    if (nameAndDayOf(subject).isEmpty())
        return text(insight, subject, Stands::First);
    return Words::tr("%1: %2", "L. Hansen: what is to be said of them")
        .arg(nameAndDayOf(subject), text(insight, subject));
}

QString check(const CycleRemark &remark)
{
    const QString day = shortDate(remark.day);
    const QString pace = remark.role ? role(*remark.role) : QString();
    switch (remark.check) {
    case CycleCheck::RoleMissing:
        return Words::tr("%1 has no day in this cycle.", "SS2").arg(pace);
    case CycleCheck::RoleTwice:
        return Words::tr("%1 comes a second time on %2.", "SS2, Mon 4 May").arg(pace, day);
    case CycleCheck::AdjacentQuality:
        return Words::tr("%1: no easy day since the last session.").arg(day);
    case CycleCheck::TooSoonAfterSs2:
        return Words::tr("%1: fewer than two easy days after SS2.").arg(day);
    case CycleCheck::SameSideTwice:
        return Words::tr("%1: two speed or two endurance sessions one after the other.").arg(day);
    case CycleCheck::RacePaceEarly:
        return Words::tr("%1: race pace comes in the first half. Later is better.").arg(day);
    case CycleCheck::TooNearRace:
        return Words::tr("%1: a session beside a race. Easy running is better.").arg(day);
    case CycleCheck::SprintersFlyFurther:
        return Words::tr("%1: 400 m sprinters stay at flying 30 m.").arg(day);
    case CycleCheck::AdjacentToNeighbour:
        return Words::tr("%1: next to a session of the neighbouring cycle.").arg(day);
    }
    return {};
}

} // namespace fivepace::words
