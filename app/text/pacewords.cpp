// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"
#include "text/wordscontext.h"

#include <algorithm>

namespace fivepace::words {

namespace {

QString minutesPace(int minutes)
{
    return QString::number(minutes) + kThinSpace + Words::tr("min", "minutes");
}

QString ownResult(ResultKind kind)
{
    switch (kind) {
    case ResultKind::Race:
        return Words::tr("own race");
    case ResultKind::TimeTrial:
        return Words::tr("own time trial");
    case ResultKind::Estimate:
        return Words::tr("own estimate");
    }
    return {};
}

/// "4-second rule" or "Riegel", as in "Riegel from 1500 m in 3:56.4".
QString modelUsed(PaceModel used, Category category)
{
    if (used != PaceModel::Horwill)
        return model(used);
    // 4 s a rung for men, 5 s for women: F. Horwill, BMC News.
    return category == Category::Men ? Words::tr("4-second rule") : Words::tr("5-second rule");
}

QString setByHand(const std::optional<Date> &until)
{
    return until ? Words::tr("set by hand until %1").arg(longDate(*until)) : Words::tr("set by hand");
}

/// Of a target that was frozen with its session: the kind of source is kept, its results are not.
QString frozenSource(const PaceSource &source, Category category)
{
    if (source.kind == SourceKind::Own)
        return Words::tr("own result");
    if (source.kind == SourceKind::Between)
        return Words::tr("between two own results");
    return modelUsed(source.model.value_or(PaceModel::Horwill), category);
}

/// Where the pace raced comes from.
QString plainSource(const PaceSource &source, Category category)
{
    if (source.kind == SourceKind::Hand)
        return setByHand(source.until);
    if (source.from.empty())
        return frozenSource(source, category);
    const RaceResult &first = source.from.front();
    if (source.kind == SourceKind::Own && isFlyingSprint(first))
        return Words::tr("own flying %1 in %2 on %3", "own flying 40 m in 5.2 on 3 May 2026")
            .arg(distance(first.distance), time(first.time), longDate(first.date));
    if (source.kind == SourceKind::Own)
        return Words::tr("%1, %2 on %3", "own race, 1:54.8 on 3 May 2026")
            .arg(ownResult(first.kind), time(first.time), longDate(first.date));
    if (source.kind == SourceKind::Between) {
        const auto [shorter, longer] = std::minmax(first.distance, source.from.back().distance);
        return Words::tr("between own %1 and %2").arg(distance(shorter), distance(longer));
    }
    const auto text = Words::tr("%1 from %2 in %3", "4-second rule from 1500 m in 3:56.4")
                          .arg(modelUsed(source.model.value_or(PaceModel::Horwill), category),
                              distance(first.distance), time(first.time));
    if (source.addedToHandTime.count() == 0)
        return text;
    return Words::tr("%1 by hand, taken %2 s longer", "World Athletics points from 400 m in 51.9 by hand …")
        .arg(text, time(source.addedToHandTime, Precision::Hundredth));
}

QString outOfOrder(const RungGap &gap)
{
    const bool isSlower = gap.beside && stepOf(*gap.beside) < stepOf(gap.rung);
    const auto text = isSlower
        ? Words::tr("%1: it would be no slower than the pace of %2.", "60 min … no slower than … 10 000 m")
        : Words::tr("%1: it would be no faster than the pace of %2. Add an own result.");
    return text.arg(rung(gap.rung), rung(gap.beside.value_or(PaceRung::M400)));
}

} // namespace

QString rung(PaceRung rung)
{
    switch (rung) {
    case PaceRung::MaxVelocity:
        return Words::tr("Max velocity");
    case PaceRung::Mile:
        return Words::tr("Mile");
    case PaceRung::Min60:
        return minutesPace(60);
    case PaceRung::Min90:
        return minutesPace(90);
    default:
        return distance(*lengthOf(rung));
    }
}

QString shortRung(PaceRung rung)
{
    switch (rung) {
    case PaceRung::MaxVelocity:
        return Words::tr("MV", "max velocity, short");
    case PaceRung::M10000:
        return Words::tr("10k", "10 000 m, short");
    case PaceRung::Mile:
    case PaceRung::Min60:
    case PaceRung::Min90:
        return words::rung(rung);
    default:
        return QString::number(lengthOf(rung)->inMillimetres() / 1000);
    }
}

QString role(PaceRole role)
{
    switch (role) {
    case PaceRole::SS2:
        return Words::tr("SS2");
    case PaceRole::SS1:
        return Words::tr("SS1");
    case PaceRole::RP:
        return Words::tr("RP");
    case PaceRole::ES1:
        return Words::tr("ES1");
    case PaceRole::ES2:
        return Words::tr("ES2");
    }
    return {};
}

QString roleName(PaceRole role)
{
    switch (role) {
    case PaceRole::SS2:
        return Words::tr("Speed support 2");
    case PaceRole::SS1:
        return Words::tr("Speed support 1");
    case PaceRole::RP:
        return Words::tr("Race pace");
    case PaceRole::ES1:
        return Words::tr("Endurance support 1");
    case PaceRole::ES2:
        return Words::tr("Endurance support 2");
    }
    return {};
}

QString style(Style style)
{
    switch (style) {
    case Style::List:
        return Words::tr("List");
    case Style::SingleReps:
        return Words::tr("Single reps");
    case Style::SetsOfReps:
        return Words::tr("Sets of reps");
    case Style::LongRecoveries:
        return Words::tr("Long recoveries");
    case Style::ShortRecoveries:
        return Words::tr("Short recoveries");
    case Style::WorkRest:
        return Words::tr("Work and rest");
    case Style::OverUnders:
        return Words::tr("Over-unders");
    case Style::ProgressionRun:
        return Words::tr("Progression run");
    case Style::RacePrediction:
        return Words::tr("Race prediction");
    }
    return {};
}

QString category(Category category)
{
    return category == Category::Men ? Words::tr("Men") : Words::tr("Women");
}

QString kind(AthleteKind kind)
{
    return kind == AthleteKind::MiddleDistance
        ? Words::tr("Middle distance")
        : Words::tr("400 m sprinter").replace(QStringLiteral("400 "), QStringLiteral("400") + kThinSpace);
}

QString reason(Reason reason)
{
    switch (reason) {
    case Reason::Injured:
        return Words::tr("Injured");
    case Reason::Ill:
        return Words::tr("Ill");
    case Reason::Away:
        return Words::tr("Away");
    case Reason::Exams:
        return Words::tr("Exams");
    }
    return {};
}

QString resultKind(ResultKind kind)
{
    switch (kind) {
    case ResultKind::Race:
        return Words::tr("Race");
    case ResultKind::TimeTrial:
        return Words::tr("Time trial");
    case ResultKind::Estimate:
        return Words::tr("Estimate");
    }
    return {};
}

QString bestMark(BestMark mark)
{
    switch (mark) {
    case BestMark::None:
        return {};
    case BestMark::PersonalBest:
        return Words::tr("PB", "personal best");
    case BestMark::SeasonsBest:
        return Words::tr("SB", "season's best");
    }
    return {};
}

QStringList marksOf(const RaceResult &result)
{
    QStringList marks;
    if (result.rank)
        marks << Words::tr("rank %1", "in a race").arg(*result.rank);
    if (result.indoor)
        marks << Words::tr("indoors");
    if (result.altitude)
        marks << Words::tr("at altitude");
    if (result.dayAssumed)
        marks << Words::tr("day assumed");
    return marks;
}

QString runStart(RunStart start)
{
    switch (start) {
    case RunStart::NotStated:
        return {};
    case RunStart::Standing:
        return Words::tr("Standing");
    case RunStart::Flying:
        return Words::tr("Flying");
    }
    return {};
}

QString paceUse(PaceUse use)
{
    switch (use) {
    case PaceUse::Counts:
        return {};
    case PaceUse::Waiting:
        return Words::tr("waits for approval");
    case PaceUse::LeftOut:
        return Words::tr("left out of the paces");
    }
    return {};
}

QString absence(const Absence &absence)
{
    if (absence.to)
        return Words::tr("%1 to %2", "Injured to 10 May")
            .arg(reason(absence.reason), dayAndMonth(*absence.to));
    return Words::tr("%1 since %2", "Injured since 4 May")
        .arg(reason(absence.reason), dayAndMonth(absence.from));
}

QString phase(const Phase &phase)
{
    return phase.name.empty() ? phaseKind(phase.kind) : fromUtf8(phase.name);
}

QString source(const PaceSource &source, Category category)
{
    const auto text = plainSource(source, category);
    if (source.allowancePercent == 0)
        return text;
    return Words::tr("%1, %2 slower for training", "own race, 51.9 on 3 May 2026, 2 % slower for training")
        .arg(text, QString::number(source.allowancePercent) + kThinSpace + u'%');
}

QString model(PaceModel model)
{
    switch (model) {
    case PaceModel::Horwill:
        return Words::tr("Horwill's rule");
    case PaceModel::Riegel:
        return Words::tr("Riegel");
    case PaceModel::Vdot:
        return Words::tr("VDOT");
    case PaceModel::Cameron:
        return Words::tr("Cameron");
    case PaceModel::Purdy:
        return Words::tr("Purdy");
    case PaceModel::WorldAthletics:
        return Words::tr("World Athletics points");
    case PaceModel::Fit:
        return Words::tr("Own line");
    }
    return {};
}

QString reach(PaceModel model)
{
    switch (model) {
    case PaceModel::Horwill:
        return Words::tr("400 m to 10 000 m, and less surely to the marathon");
    case PaceModel::Riegel:
        return Words::tr("1500 m and longer, up to 230 min");
    case PaceModel::Vdot:
        return Words::tr("1500 m and longer");
    case PaceModel::Cameron:
    case PaceModel::Purdy:
        return Words::tr("400 m and longer");
    case PaceModel::WorldAthletics:
        return Words::tr("400 m to 10 000 m, no 60 and 90 min, no slow times");
    case PaceModel::Fit:
        return Words::tr("between two own results at most a year apart");
    }
    return {};
}

QString modelNote(PaceModel model)
{
    switch (model) {
    case PaceModel::Vdot:
        return Words::tr("By Daniels and Gilbert’s formula of oxygen uptake.");
    case PaceModel::Cameron:
    case PaceModel::Purdy:
        return Words::tr("It compares specialists: a miler’s 400 m comes out fast.");
    case PaceModel::WorldAthletics:
        return Words::tr("It compares specialists: a miler’s 400 m comes out fast. A 400 m taken by hand "
                         "counts 0.14 s longer.");
    default:
        return {};
    }
}

QString gap(const RungGap &gap)
{
    const QString name = rung(gap.rung);
    switch (gap.gap) {
    case PredictionGap::None:
        if (gap.rung == PaceRung::MaxVelocity)
            return Words::tr("%1: no flying sprint counts yet. Add one of 20 to 60 m.").arg(name);
        return Words::tr("%1: no result over 300 m or more yet. Add a race or a time trial.").arg(name);
    case PredictionGap::OutsideRange:
        return gap.model ? Words::tr("%1: outside the range of %2 (%3). Add an own result.")
                               .arg(name, model(*gap.model), reach(*gap.model))
                         : Words::tr("%1: too far from any result. Add an own result.").arg(name);
    case PredictionGap::NoResultInRange:
        return gap.model
            ? Words::tr("%1: every own result is outside the range of %2 (%3). Add one inside it.")
                  .arg(name, model(*gap.model), reach(*gap.model))
            : Words::tr("%1: too far from any result. Add an own result.").arg(name);
    case PredictionGap::SlowerThanTable:
        return Words::tr("%1: slower than the points table reaches. Choose another model.").arg(name);
    case PredictionGap::NotInOrder:
        return outOfOrder(gap);
    case PredictionGap::NeedsTwoResults:
        return Words::tr("%1: needs results over two distances. Add another race.").arg(name);
    }
    return {};
}

} // namespace fivepace::words
