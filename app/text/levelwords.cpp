// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/levelwords.h"

#include "text/notationwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <QStringList>

#include <algorithm>

namespace fivepace::words {

namespace {

QString lengthOf(const RunRep &rep)
{
    return words::repLength(rep.what.flying ? Length(rep.what.flying->fly) : rep.what.length);
}

/// True where no other rep was timed between or after these.
bool areLastRun(const std::vector<std::size_t> &reps, const EntryReading &reading)
{
    std::vector<std::size_t> timed;
    for (std::size_t i = 0; i < reading.reps.size(); ++i) {
        if (reading.reps[i].standing != RepStanding::NotTimed)
            timed.push_back(i);
    }
    return timed.size() >= reps.size() && std::equal(reps.rbegin(), reps.rend(), timed.rbegin());
}

/// "the last 2 of 100 m", one a length, in running order.
QStringList namedByLength(const std::vector<std::size_t> &reps, const std::vector<RunRep> &order)
{
    QStringList lengths;
    std::vector<int> counts;
    for (const auto rep : reps) {
        const QString length = rep < order.size() ? lengthOf(order[rep]) : QString();
        const auto known = lengths.indexOf(length);
        if (known < 0) {
            lengths << length;
            counts.push_back(1);
        } else {
            ++counts[static_cast<std::size_t>(known)];
        }
    }
    QStringList names;
    for (qsizetype i = 0; i < lengths.size(); ++i)
        names << Words::tr(
            "the last %n of %1", "the last 2 of 100 m, reps", counts[static_cast<std::size_t>(i)])
                     .arg(lengths[i]);
    return names;
}

QString onTarget(const EntryReading &reading)
{
    return Words::tr("%1 of %2 reps on target").arg(reading.onTarget).arg(reading.judged);
}

QString tooFast(const EntryReading &reading)
{
    return Words::tr("%1 of %2 reps too fast").arg(reading.tooFast).arg(reading.judged);
}

/// `isHeld`: nothing else speaks against the session.
QString fade(const EntryReading &reading, const Session *session, bool isHeld)
{
    const QString amount = time(reading.fade->by, Precision::Tenth);
    const auto order = session ? runningOrder(session->workout.main) : std::vector<RunRep>();
    const auto last = reading.fade->last;
    const bool isOneLength = std::ranges::all_of(
        order, [&](const RunRep &rep) { return rep.what.length == order.front().what.length; });
    if (reading.fade->isOffTarget && last < order.size())
        return (isHeld
                ? Words::tr("held the pace, but the last %1 %2 s further off its target than the first",
                    "last 200 m 1.2 s further off its target than the first")
                : Words::tr("last %1 %2 s further off its target than the first",
                    "last 200 m 1.2 s further off its target than the first"))
            .arg(lengthOf(order[last]), amount);
    if (last >= order.size() || isOneLength)
        return (isHeld ? Words::tr("held the pace, but the last rep %1 s slower than the first")
                       : Words::tr("last rep %1 s slower than the first"))
            .arg(amount);
    return (isHeld
            ? Words::tr("held the pace, but the last %1 %2 s slower than the first",
                "last 200 m 1.2 s slower than the first")
            : Words::tr("last %1 %2 s slower than the first", "last 200 m 1.2 s slower than the first"))
        .arg(lengthOf(order[last]), amount);
}

QString stopped(const Stop &stop, int planned)
{
    switch (stop.reason) {
    case StopReason::Hurt:
        return Words::tr("stopped hurt after %1 of %2 reps").arg(stop.after).arg(planned);
    case StopReason::LostPace:
        return Words::tr("stopped after %1 of %2 reps, when the pace was lost").arg(stop.after).arg(planned);
    case StopReason::NotStated:
    case StopReason::Tight:
    case StopReason::Other:
        break;
    }
    return Words::tr("stopped after %1 of %2 reps").arg(stop.after).arg(planned);
}

bool isSlow(const EntryReading &reading)
{
    return reading.tooSlow * 5 > reading.judged - reading.tooFast;
}

/// Everything that speaks against going on.
QStringList reasonsAgainst(const Insight &insight, const EntryReading &reading, const Session *session)
{
    QStringList reasons;
    if (reading.stop)
        reasons << stopped(*reading.stop, reading.planned);
    if (reading.tight)
        reasons << Words::tr("tight");
    if (reading.missed > 0)
        reasons << Words::tr("%1 of %2 reps not run in full").arg(reading.missed).arg(reading.planned);
    if (reading.judged > 0 && isSlow(reading))
        reasons << onTarget(reading);
    if (reading.tooFast * 2 > reading.judged)
        reasons << tooFast(reading);
    if (reading.majority && !reading.majority->holds())
        reasons << Words::tr("%1 of %2 reps faster than 800 m pace")
                       .arg(reading.majority->faster)
                       .arg(reading.majority->timed);
    if (reading.harder > 0)
        reasons << Words::tr("RPE %1 over the plan").arg(reading.harder);
    const bool isHeld = reasons.isEmpty() && reading.judged > 0;
    if (!reading.slowing.empty())
        reasons << slowerEachTime(insight, session, isHeld ? Slower::Held : Slower::Alone);
    else if (reading.fade)
        reasons << fade(reading, session, isHeld);
    return reasons;
}

QStringList reasonsFor(const EntryReading &reading)
{
    QStringList reasons { onTarget(reading) };
    if (reading.tooFast > 0)
        reasons << Words::tr("%1 too fast", "reps").arg(reading.tooFast);
    // Beside a mark in the grid it would say otherwise.
    const bool isMarked = std::ranges::any_of(reading.reps, &RepReading::slowerThanBefore);
    if (reading.compared > 0 && reading.timed == reading.planned && !isMarked)
        reasons << Words::tr("none slower at the end");
    return reasons;
}

/// A verdict behind whom it is about, and at the beginning of its sentence. %1 is the level.
struct Verdict {
    const char *behindWhom;
    const char *first;
};

constexpr Verdict kReadyForLevel { QT_TRANSLATE_NOOP("Words", "ready for level %1"),
    QT_TRANSLATE_NOOP("Words", "Ready for level %1") };
constexpr Verdict kReadyForMore { QT_TRANSLATE_NOOP("Words", "ready for more"),
    QT_TRANSLATE_NOOP("Words", "Ready for more") };
constexpr Verdict kLevelOnceMore { QT_TRANSLATE_NOOP("Words", "run level %1 once more"),
    QT_TRANSLATE_NOOP("Words", "Run level %1 once more") };
constexpr Verdict kOnceMore { QT_TRANSLATE_NOOP("Words", "run it once more"),
    QT_TRANSLATE_NOOP("Words", "Run it once more") };
constexpr Verdict kBackToLevel { QT_TRANSLATE_NOOP("Words", "go back to level %1"),
    QT_TRANSLATE_NOOP("Words", "Go back to level %1") };
constexpr Verdict kLevelMadeEasier { QT_TRANSLATE_NOOP("Words", "run level %1 once more, made easier"),
    QT_TRANSLATE_NOOP("Words", "Run level %1 once more, made easier") };
constexpr Verdict kEasier { QT_TRANSLATE_NOOP("Words", "make it easier next time"),
    QT_TRANSLATE_NOOP("Words", "Make it easier next time") };

QString what(const Insight &insight, const Session *session, Stands stands)
{
    const auto say = [stands](const Verdict &verdict, std::optional<int> level) {
        const QString text = Words::tr(stands == Stands::First ? verdict.first : verdict.behindWhom);
        return level ? text.arg(*level) : text;
    };
    if (insight.kind == InsightKind::ReadyForNextLevel)
        return say(insight.level ? kReadyForLevel : kReadyForMore, insight.level);
    if (insight.kind == InsightKind::RepeatLevel)
        return say(insight.level ? kLevelOnceMore : kOnceMore, insight.level);
    if (insight.level)
        return say(kBackToLevel, insight.level);
    return session && !session->workout.id.isNull() ? say(kLevelMadeEasier, session->workout.level)
                                                    : say(kEasier, {});
}

} // namespace

QString repsTimed(const EntryReading &reading)
{
    return Words::tr("%1 of %2 reps timed").arg(reading.timed).arg(reading.planned);
}

QString slowerEachTime(const Insight &insight, const Session *session, Slower how)
{
    const auto count = static_cast<int>(insight.reps.size());
    if (!session || !insight.reading || areLastRun(insight.reps, *insight.reading)) {
        switch (how) {
        case Slower::Alone:
            return Words::tr("last %n rep(s) slower each time", nullptr, count);
        case Slower::Held:
            return Words::tr("held the pace, but last %n rep(s) slower each time", nullptr, count);
        case Slower::Tight:
            return Words::tr("tight, and last %n rep(s) slower each time", nullptr, count);
        }
    }
    const QString which = namedByLength(insight.reps, runningOrder(session->workout.main))
                              .join(Words::tr(" and ", "the last 2 of 100 m and the last 2 of 200 m"));
    switch (how) {
    case Slower::Held:
        return Words::tr("held the pace, but slower each time: %1", "the last 2 of 100 m").arg(which);
    case Slower::Tight:
        return Words::tr("tight, and slower each time: %1", "the last 2 of 100 m").arg(which);
    case Slower::Alone:
        break;
    }
    return Words::tr("slower each time: %1", "the last 2 of 100 m").arg(which);
}

QString levelVerdict(const Insight &insight, const Session *session, Stands stands)
{
    QStringList why;
    if (insight.vote) {
        why << votes(*insight.vote);
    } else if (insight.reading) {
        const auto &reading = *insight.reading;
        why = insight.kind == InsightKind::ReadyForNextLevel ? reasonsFor(reading)
                                                             : reasonsAgainst(insight, reading, session);
        if (reading.timed < reading.planned && !reading.stop)
            why << repsTimed(reading);
    }
    why.removeAll(QString());
    const QString verdict = what(insight, session, stands);
    return why.isEmpty() ? Words::tr("%1.").arg(verdict)
                         : Words::tr("%1; %2.", "run level 4 once more; 4 of 6 reps on target")
                               .arg(verdict, why.join(Words::tr(", ", "tight, 4 of 8 reps timed")));
}

QString votes(const GroupVerdict &vote)
{
    QStringList parts;
    const bool isBack = vote.step == NextStep::StepBack;
    if (vote.ran > 0)
        parts << (isBack ? Words::tr("%1 of %2 step back", "athletes").arg(vote.back).arg(vote.ran)
                         : Words::tr("%1 of %2 ready", "athletes").arg(vote.onward).arg(vote.ran));
    if (vote.ran > vote.verdicts)
        parts << Words::tr("%1 without a verdict", "athletes").arg(vote.ran - vote.verdicts);
    if (vote.withoutTarget > 0)
        parts << Words::tr("%1 without a target left out", "athletes").arg(vote.withoutTarget);
    return parts.join(Words::tr(", ", "tight, 4 of 8 reps timed"));
}

} // namespace fivepace::words
