// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/folded.h"
#include "exchange/cells.h"
#include "exchange/rostertable.h"
#include "text/importwords.h"
#include "text/words.h"
#include "text/wordscontext.h"

#include <QStringList>

#include <algorithm>

namespace fivepace::words {

using namespace exchange;

namespace {

/// As the squad or an earlier row of the table has them.
std::optional<Athlete> athleteOf(
    const Candidate &candidate, const AthleteValue &value, const ImportPlan &plan, const Squad &squad)
{
    if (!candidate.row) {
        const auto *athlete = squad.find(candidate.athlete);
        return athlete ? std::optional(*athlete) : std::nullopt;
    }
    Athlete athlete;
    athlete.category = value.category.value_or(athlete.category); // where the earlier row says none
    return withValue(athlete, std::get<AthleteValue>(plan.rows[*candidate.row].value), squad.groups, {});
}

bool isInGroup(const Athlete &athlete, const std::string &name, const Squad &squad)
{
    return std::ranges::any_of(athlete.groups, [&](GroupId id) {
        const auto *group = squad.find(id);
        return group && foldedWords(group->name) == foldedWords(name);
    });
}

QString day(const std::optional<Date> &date)
{
    return date ? longDate(*date) : QString();
}

QString year(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

QString notes(const std::string &text)
{
    return text.empty() ? QString() : quotedCell(text);
}

QString name(Field field)
{
    switch (field) {
    case Field::ShortName:
        return Words::tr("short name");
    case Field::Category:
        return Words::tr("category");
    case Field::AthleteKind:
        return Words::tr("kind");
    case Field::TargetRace:
        return Words::tr("target race");
    case Field::Birth:
        return Words::tr("birth year");
    case Field::BaseDone:
        return Words::tr("base done");
    case Field::TransitionDone:
        return Words::tr("transition done");
    case Field::Notes:
        return Words::tr("notes");
    case Field::Groups:
        return Words::tr("group");
    default:
        return Words::tr("best");
    }
}

} // namespace

std::vector<AthleteDifference> differences(
    const Candidate &candidate, const ImportRow &row, const ImportPlan &plan, const Squad &squad)
{
    std::vector<AthleteDifference> list;
    const auto *said = std::get_if<AthleteValue>(&row.value);
    const auto before = said ? athleteOf(candidate, *said, plan, squad) : std::nullopt;
    if (!before)
        return list;
    const auto after = withValue(*before, *said, squad.groups, {});
    const auto add = [&](Field field, const QString &was, const QString &is) {
        if (was != is)
            list.push_back({ field, was, is });
    };
    add(Field::ShortName, fromUtf8(before->shortName), fromUtf8(after.shortName));
    add(Field::Category, category(before->category), category(after.category));
    add(Field::AthleteKind, kind(before->kind), kind(after.kind));
    add(Field::TargetRace, rung(before->targetRace), rung(after.targetRace));
    add(Field::Birth, year(before->birthYear), year(after.birthYear));
    add(Field::BaseDone, day(before->baseDone), day(after.baseDone));
    add(Field::TransitionDone, day(before->transitionDone), day(after.transitionDone));
    add(Field::Notes, notes(before->notes), notes(after.notes));
    for (const auto &group : said->groups) {
        if (!isInGroup(*before, group, squad))
            add(Field::Groups, {}, fromUtf8(group));
    }
    for (auto i = before->results.size(); i < after.results.size(); ++i) {
        const auto &best = after.results[i];
        add(Field::Best, {},
            Words::tr("%1 in %2", "distance, time").arg(distance(best.distance), time(best.time)));
    }
    return list;
}

QString differencesText(const std::vector<AthleteDifference> &differences)
{
    QStringList texts;
    for (const auto &each : differences)
        texts << (each.before.isEmpty()
                ? Words::tr("%1 %2 added", "birth year 2005 added").arg(name(each.field), each.after)
                : Words::tr("%1 %2 → %3", "birth year 2004 → 2005")
                      .arg(name(each.field), each.before, each.after));
    return texts.join(QStringLiteral(", "));
}

QString importChanges(const ImportRow &row, const ImportPlan &plan, const Table &table, const Squad &squad)
{
    if (row.verdict == Verdict::AlreadyThere || row.verdict == Verdict::Refused)
        return {};
    QStringList sentences;
    for (const auto &each : row.candidates) {
        const auto text = differencesText(differences(each, row, plan, squad));
        if (text.isEmpty())
            continue;
        sentences << (row.candidates.size() == 1
                ? Words::tr("What would change for %1: %2.").arg(nameIn(row), text)
                : Words::tr("%1 would change: %2.", "an athlete, what the row says otherwise")
                      .arg(candidate(each, plan, table, squad), text));
    }
    return sentences.join(u' ');
}

} // namespace fivepace::words
