// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rostertable.h"

#include "domain/values/distancetext.h"
#include "domain/values/folded.h"
#include "exchange/cells.h"
#include "exchange/people.h"

#include <algorithm>

namespace fivepace::exchange {

namespace {

std::optional<PaceRung> raceIn(std::string_view cell)
{
    const auto distance = readDistance(cell);
    return distance ? rungOfLength(*distance) : std::nullopt;
}

/// "800 group / Sprinters": parted at bars, slashes and semicolons.
std::vector<std::string> groupNames(std::string_view cell)
{
    std::vector<std::string> names;
    while (!cell.empty()) {
        const auto end = std::min(cell.find_first_of("/;|"), cell.size());
        if (const auto name = plainText(cell.substr(0, end)); !name.empty())
            names.push_back(name);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return names;
}

void readBests(RowReader &reader, const MappedTable &mapped, const TableRow &row, AthleteValue &value,
    const ImportOptions &options)
{
    const auto date = reader.date(Field::Date);
    for (std::size_t i = 0; i < mapped.columns.size(); ++i) {
        if (mapped.columns[i].field != Field::Best || saysNoTime(cellOf(row, i)))
            continue;
        const auto mark = reader.mark(i, Field::Best);
        if (!mark)
            continue;
        RaceResult result;
        result.distance = mapped.columns[i].distance;
        result.time = *mark->reading.time;
        result.indoor = mark->isIndoor;
        result.altitude = mark->isAltitude;
        result.note = mark->letters;
        result.date = date ? *date : options.undated.value_or(options.today);
        reader.refuseIssues(result, options.today, i);
        value.bests.push_back({ result, date.has_value() });
    }
}

AthleteRow readRow(const MappedTable &mapped, std::size_t index, const ImportOptions &options)
{
    const auto &row = mapped.table.rows[index];
    RowReader reader(mapped, row);
    AthleteRow read { index, {}, {}, reader.person(options) };
    auto &value = read.value;
    value.name = read.person.name;
    value.shortName = reader.text(Field::ShortName);
    value.category = reader.value<Category>(Field::Category, categoryIn, RefusalKind::NotACategory);
    value.kind = reader.value<AthleteKind>(Field::AthleteKind, athleteKindIn, RefusalKind::NotAKind);
    value.targetRace = reader.value<PaceRung>(Field::TargetRace, raceIn, RefusalKind::NotARace);
    value.birthYear = read.person.birthYear;
    if (!value.birthYear && !reader.text(Field::Birth).empty())
        reader.refuse(RefusalKind::NotAYear, Field::Birth);
    if (value.birthYear && *value.birthYear > yearOf(options.today))
        reader.refuse(RefusalKind::NotAYear, Field::Birth);
    value.groups = groupNames(reader.text(Field::Groups));
    value.baseDone = reader.date(Field::BaseDone);
    value.transitionDone = reader.date(Field::TransitionDone);
    value.notes = reader.text(Field::Notes);
    readBests(reader, mapped, row, value, options);
    read.refusals = std::move(reader.refusals);
    read.remarks = std::move(reader.remarks);
    return read;
}

bool isThere(const Athlete &athlete, const AthleteValue::Best &best)
{
    return std::ranges::any_of(athlete.results, [&](const RaceResult &own) {
        return own.distance == best.result.distance && own.time.time == best.result.time.time
            && (!best.isDated || own.date == best.result.date);
    });
}

template <class T> void takeOver(T &member, const std::optional<T> &said)
{
    if (said)
        member = *said;
}

void takeOver(std::string &member, const std::string &said)
{
    if (!said.empty())
        member = said;
}

const Group *groupNamed(const std::vector<Group> &groups, const std::string &name)
{
    const auto found = std::ranges::find_if(
        groups, [&](const Group &group) { return foldedWords(group.name) == foldedWords(name); });
    return found == groups.end() ? nullptr : &*found;
}

/// Nothing in the row would change the athlete.
bool saysNothingNew(const Squad &squad, const Athlete &athlete, const AthleteValue &value)
{
    const bool knowsGroups = std::ranges::all_of(
        value.groups, [&](const std::string &name) { return groupNamed(squad.groups, name) != nullptr; });
    return knowsGroups && withValue(athlete, value, squad.groups, {}) == athlete;
}

/// Holds the rows of one table against the squad, one after the other.
class Judge {
public:
    Judge(const Squad &squad, const ImportOptions &options)
        : m_squad(squad)
        , m_options(options)
        , m_people(squad)
    {
    }

    void judge(const AthleteRow &row)
    {
        ImportRow judged;
        judged.row = row.row;
        judged.value = row.value;
        judged.refusals = row.refusals;
        judged.remarks = row.remarks;
        auto person = row.person;
        if (row.refusals.empty()) {
            auto found = m_people.find(person, judged.refusals);
            judged.candidates = std::move(found.candidates);
            judged.isAlike = found.isAlike;
            judged.writtenAs = std::move(found.writtenAs);
        }
        auto &value = std::get<AthleteValue>(judged.value);
        value.name = person.name;
        const bool isNumbered = !person.number.empty();
        if (judged.refusals.empty())
            decide(judged, value, isNumbered);
        if (!judged.refusals.empty())
            judged.verdict = Verdict::Refused;
        else if (judged.verdict != Verdict::AlreadyThere && !isNumbered)
            m_people.add(value.name, { {}, plan.rows.size() });
        if (judged.verdict != Verdict::Refused)
            noteNewGroups(value);
        plan.rows.push_back(std::move(judged));
    }

    ImportPlan plan;

private:
    void decide(ImportRow &judged, const AthleteValue &value, bool isNumbered)
    {
        for (const auto &candidate : judged.candidates) {
            const auto *athlete = m_squad.find(candidate.athlete);
            if (athlete && !judged.isAlike && saysNothingNew(m_squad, *athlete, value)) {
                judged.verdict = Verdict::AlreadyThere;
                judged.candidates = { candidate };
                return;
            }
        }
        const bool isNew = judged.candidates.empty();
        if (isNew && !value.category && !m_options.category)
            judged.refusals.push_back({ RefusalKind::NoCategory, Field::Category, {}, {}, {} });
        const auto undated
            = std::ranges::find_if_not(value.bests, [](const auto &best) { return best.isDated; });
        if (undated != value.bests.end() && !m_options.undated)
            judged.refusals.push_back({ RefusalKind::NoDateForBest, Field::Best, {}, {}, {} });
        judged.doubts = doubtsAbout(judged, value);
        judged.asksWho = !isNew && !isNumbered;
        judged.unlikelyAge = unlikelyAge(value.birthYear, m_options.today);
        if (judged.asksWho || !judged.doubts.empty() || judged.unlikelyAge)
            judged.verdict = Verdict::Question;
    }

    /// Of each best against the others in the row and, where it is clear who it is, the athlete's own.
    std::vector<ResultQuestion> doubtsAbout(const ImportRow &judged, const AthleteValue &value) const
    {
        std::vector<ResultQuestion> doubts;
        const auto *known
            = judged.candidates.size() == 1 ? m_squad.find(judged.candidates.front().athlete) : nullptr;
        auto athlete = known ? *known : Athlete();
        for (const auto &best : value.bests) {
            if (isThere(athlete, best))
                continue;
            const auto questions = questionsAbout(athlete, best.result);
            doubts.insert(doubts.end(), questions.begin(), questions.end());
            athlete.results.push_back(best.result);
        }
        return doubts;
    }

    void noteNewGroups(const AthleteValue &value)
    {
        for (const auto &name : value.groups) {
            const bool isNoted = std::ranges::any_of(
                plan.newGroups, [&](const auto &noted) { return foldedWords(noted) == foldedWords(name); });
            if (!groupNamed(m_squad.groups, name) && !isNoted)
                plan.newGroups.push_back(name);
        }
    }

    const Squad &m_squad;
    const ImportOptions &m_options;
    People m_people;
};

} // namespace

std::vector<AthleteRow> readAthletes(const MappedTable &mapped, const ImportOptions &options)
{
    std::vector<AthleteRow> rows;
    for (auto i = mapped.firstRow; i < mapped.table.rows.size(); ++i)
        rows.push_back(readRow(mapped, i, options));
    return rows;
}

ImportPlan planAthletes(const Squad &squad, const std::vector<AthleteRow> &rows, const ImportOptions &options)
{
    Judge judge(squad, options);
    for (const auto &row : rows)
        judge.judge(row);
    judge.plan.kind = TableKind::Athletes;
    return std::move(judge.plan);
}

Athlete withValue(
    Athlete athlete, const AthleteValue &value, const std::vector<Group> &groups, std::optional<Date> undated)
{
    takeOver(athlete.shortName, value.shortName);
    takeOver(athlete.category, value.category);
    takeOver(athlete.kind, value.kind);
    takeOver(athlete.targetRace, value.targetRace);
    takeOver(athlete.notes, value.notes);
    if (value.birthYear)
        athlete.birthYear = value.birthYear;
    if (value.baseDone)
        athlete.baseDone = value.baseDone;
    if (value.transitionDone)
        athlete.transitionDone = value.transitionDone;
    for (const auto &name : value.groups) {
        const auto *group = groupNamed(groups, name);
        if (group && !isMember(athlete, group->id))
            athlete.groups.push_back(group->id);
    }
    for (const auto &best : value.bests) {
        if (isThere(athlete, best))
            continue;
        athlete.results.push_back(best.result);
        if (!best.isDated && undated)
            athlete.results.back().date = *undated;
    }
    return athlete;
}

} // namespace fivepace::exchange
