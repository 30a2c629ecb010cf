// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "domain/library.h"
#include "domain/shownnames.h"
#include "text/wordscontext.h"

namespace fivepace::words {

namespace {

/// The squad's values that one insight is about; null where there is none.
struct Subject {
    const Athlete *athlete = nullptr;
    const Session *session = nullptr;
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
    return subject;
}

/// "L. Hansen: last three reps slower"; the sentence alone, capital first, where `whom` is empty.
QString about(const QString &whom, QString text)
{
    if (!whom.isEmpty())
        return Words::tr("%1: %2", "L. Hansen: what is to be said of them").arg(whom, text);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
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

QString smallNumber(std::size_t number)
{
    switch (number) {
    case 3:
        return Words::tr("three", "last three reps");
    case 4:
        return Words::tr("four", "last four reps");
    case 5:
        return Words::tr("five", "last five reps");
    case 6:
        return Words::tr("six", "last six reps");
    default:
        return QString::number(number);
    }
}

/// The pace most reps should beat: the next slower rung of the session's (rule R6).
QString slowerPace(const Subject &subject)
{
    const auto slower = subject.session ? slowerThan(subject.session->workout.rung) : std::nullopt;
    return slower ? Words::tr("%1 pace", "800 m pace").arg(rung(*slower)) : Words::tr("the next slower pace");
}

QString majority(const Insight &insight, const Subject &subject)
{
    const QString text = Words::tr("%1 of %2 reps faster than %3", "31 of 35 reps faster than 800 m pace")
                             .arg(insight.count)
                             .arg(insight.of)
                             .arg(slowerPace(subject));
    if (insight.kind == InsightKind::MostRepsFast)
        return Words::tr("%1: the session does its job.").arg(text);
    return Words::tr("%1: most should be. Longer recoveries or fewer reps.").arg(text);
}

QString slowerEachTime(const Insight &insight)
{
    return Words::tr("last %1 reps slower each time", "last three reps")
        .arg(smallNumber(insight.reps.size()));
}

QString notLoose(const Insight &insight, const Subject &subject)
{
    if (subject.session && subject.session->finished)
        return Words::tr("tight. Rule 1 says train easier.");
    if (insight.reps.empty())
        return Words::tr("tight. Rule 1 says stop here.");
    return Words::tr("%1 and tight. Rule 1 says stop here.").arg(slowerEachTime(insight));
}

/// "800 m lap 3.2 s over the 400 m best, 4 s expected"; empty without the two numbers.
QString lapAgainstBest(const Insight &insight)
{
    if (!insight.value || !insight.limit)
        return {};
    return Words::tr("800 m lap %1 s over the 400 m best, %2 s expected")
        .arg(time(*insight.value, Precision::Tenth), time(*insight.limit, Precision::Second));
}

QString lacking(const Insight &insight)
{
    const QString numbers = lapAgainstBest(insight);
    if (insight.kind == InsightKind::LacksEndurance)
        return numbers.isEmpty() ? Words::tr("lacks endurance for the 800 m.")
                                 : Words::tr("%1: lacks endurance.").arg(numbers);
    return numbers.isEmpty() ? Words::tr("recovers early and still is not faster than the next pace: lacks "
                                         "top speed, try max velocity work.")
                             : Words::tr("%1: lacks top speed, try max velocity work.").arg(numbers);
}

/// "4 of 6 reps on target".
QString onTarget(const StepAdvice &next)
{
    return Words::tr("%1 of %2 reps on target").arg(next.onTarget).arg(next.judged);
}

QString harder(const StepAdvice &next)
{
    return Words::tr("RPE %1 over the plan").arg(next.harder);
}

/// What decided the step; empty where nothing stands behind it.
QString whyNext(const Insight &insight)
{
    if (!insight.next)
        return {};
    const auto &next = *insight.next;
    const auto isUnder = [&next](int percent) { return next.onTarget * 100 < next.judged * percent; };
    if (insight.kind == InsightKind::StepBackLevel) {
        if (next.tight)
            return Words::tr("tight");
        if (next.undone > 0)
            return Words::tr("%1 of %2 reps not run").arg(next.undone).arg(next.planned);
        return isUnder(50) ? onTarget(next) : harder(next);
    }
    if (insight.kind == InsightKind::RepeatLevel) {
        if (isUnder(80))
            return onTarget(next);
        if (next.harder > 0)
            return harder(next);
        return next.fade
            ? Words::tr("last rep %1 s slower than the first").arg(time(*next.fade, Precision::Tenth))
            : QString();
    }
    return next.judged > 0 ? Words::tr("%1, none slower at the end").arg(onTarget(next)) : QString();
}

QString level(const Insight &insight, const Subject &subject)
{
    const int now = subject.session ? subject.session->workout.level : 0;
    QString what;
    switch (insight.kind) {
    case InsightKind::ReadyForNextLevel:
        what = now > 0 ? Words::tr("ready for level %1").arg(now + 1) : Words::tr("ready for the next level");
        break;
    case InsightKind::RepeatLevel:
        what = now > 0 ? Words::tr("run level %1 once more").arg(now) : Words::tr("run this level once more");
        break;
    default:
        what = now > 1 ? Words::tr("go back to level %1").arg(now - 1)
                       : Words::tr("go back to an easier session");
    }
    const QString why = whyNext(insight);
    return why.isEmpty()
        ? Words::tr("%1.").arg(what)
        : Words::tr("%1; %2.", "run level 4 once more; 4 of 6 reps on target").arg(what, why);
}

QString unavailable(const Subject &subject)
{
    const Absence *absence
        = subject.athlete && subject.session ? absenceOn(*subject.athlete, subject.session->date) : nullptr;
    if (!absence)
        return Words::tr("cannot train but is planned. Take out or move.");
    QString why = words::absence(*absence);
    why[0] = why[0].toLower();
    return Words::tr("%1, but planned.", "injured to 10 May").arg(why);
}

QString text(const Insight &insight, const Subject &subject)
{
    switch (insight.kind) {
    case InsightKind::NotReady:
        return Words::tr("base and transition come before pace work. Mark them done, or train easy.");
    case InsightKind::MostRepsFast:
    case InsightKind::FewRepsFast:
        return majority(insight, subject);
    case InsightKind::SlowingDown:
        return Words::tr("%1. Longer recoveries, or stop here.").arg(slowerEachTime(insight));
    case InsightKind::RecoveryCutShort:
        return insight.reps.size() > 1
            ? Words::tr("recovery cut short %1 times. Take it in full.").arg(insight.reps.size())
            : Words::tr("recovery cut short. Take it in full.");
    case InsightKind::NotLoose:
        return notLoose(insight, subject);
    case InsightKind::EasyOnShortRecovery:
        return Words::tr("finished easily on short recoveries. Try max velocity work.");
    case InsightKind::LacksTopSpeed:
    case InsightKind::LacksEndurance:
        return lacking(insight);
    case InsightKind::ReadyForNextLevel:
    case InsightKind::RepeatLevel:
    case InsightKind::StepBackLevel:
        return level(insight, subject);
    case InsightKind::NoRecentResult:
        return Words::tr("no race or trial in 60 days. Targets may be out of date.");
    case InsightKind::UnavailableButPlanned:
        return unavailable(subject);
    case InsightKind::RacedYesterday:
        return Words::tr("raced the day before. Move or rest?");
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
    return about(nameOf(subject), text(insight, subject));
}

QString insightBody(const Insight &insight, const Squad &squad)
{
    return text(insight, subjectOf(insight, squad));
}

QString datedInsight(const Insight &insight, const Squad &squad)
{
    const Subject subject = subjectOf(insight, squad);
    return about(nameAndDayOf(subject), text(insight, subject));
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
    case CycleCheck::AdjacentToNeighbour:
        return Words::tr("%1: next to a session of the neighbouring cycle.").arg(day);
    }
    return {};
}

QString choice(const Choice &choice, const Squad &squad)
{
    const Workout *workout = choice.workout ? findInLibrary(squad, *choice.workout) : nullptr;
    const Session *after = choice.after ? squad.find(*choice.after) : nullptr;
    const QString pace = role(choice.role);
    if (!workout || choice.reason == ChoiceReason::NothingInLibrary)
        return Words::tr("%1: nothing in the library for this pace. Write a workout.").arg(pace);
    QString text;
    switch (choice.reason) {
    case ChoiceReason::NextLevel:
        text = Words::tr("%1: level %2 is next");
        break;
    case ChoiceReason::SameLevel:
        text = Words::tr("%1: level %2 once more");
        break;
    case ChoiceReason::StepBack:
        text = Words::tr("%1: back to level %2");
        break;
    case ChoiceReason::LastLevel:
        text = Words::tr("%1: level %2 again, the last of its list");
        break;
    default:
        text = Words::tr("%1: begin at level %2");
        break;
    }
    text = text.arg(pace).arg(workout->level);
    if (!after)
        return Words::tr("%1.").arg(text);
    return Words::tr("%1, after level %2 on %3.", "SS2: level 4 is next, after level 3 on 20 Apr")
        .arg(text)
        .arg(after->workout.level)
        .arg(dayAndMonth(after->date));
}

} // namespace fivepace::words
