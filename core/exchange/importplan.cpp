// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "domain/edits/edits.h"
#include "domain/people/proposal.h"
#include "domain/values/folded.h"
#include "exchange/cells.h"
#include "exchange/hytek.h"
#include "exchange/hytekresults.h"
#include "exchange/repstable.h"
#include "exchange/resulttable.h"
#include "exchange/rostertable.h"
#include "exchange/tableframe.h"

#include <algorithm>
#include <map>

namespace fivepace::exchange {

namespace {

/// Collects what becomes of athletes, each once, in the order of their ids.
class AthleteChanges {
public:
    explicit AthleteChanges(const Squad &squad)
        : m_squad(squad)
    {
    }

    /// As the rows before left the athlete.
    Athlete &at(AthleteId id)
    {
        auto &change = m_changes[id];
        if (!change.after) {
            change.before = *m_squad.find(id);
            change.after = change.before;
        }
        return *change.after;
    }
    Athlete &add(AthleteId id)
    {
        auto &athlete = m_changes[id].after.emplace();
        athlete.id = id;
        return athlete;
    }
    /// Each as it is to be stored: new results wait where they would change a pace that is there.
    std::vector<Change<Athlete>> taken(Date today)
    {
        std::vector<Change<Athlete>> changes;
        for (auto &[id, change] : m_changes) {
            if (change.before == change.after)
                continue;
            if (change.before)
                change.after = withNewResultsOffered(
                    *change.before, *std::move(change.after), today, m_squad.card.paces);
            changes.push_back(std::move(change));
        }
        return changes;
    }

private:
    const Squad &m_squad;
    std::map<AthleteId, Change<Athlete>> m_changes;
};

/// Brings in athletes and the groups they name, row by row.
class AthletesImport {
public:
    AthletesImport(const Squad &squad, const ImportOptions &options, IdSource &ids)
        : m_options(options)
        , m_ids(ids)
        , m_changes(squad)
        , m_groups(squad.groups)
        , m_known(squad.groups.size())
    {
    }

    void take(std::size_t index, const ImportRow &row, const Answer &answer)
    {
        auto value = std::get<AthleteValue>(row.value);
        const auto who = chosen(row, answer);
        if (!who && value.groups.empty() && !m_options.group.empty())
            value.groups = { m_options.group };
        for (auto &best : value.bests)
            best.result.dayAssumed = !best.isDated && m_options.isUndatedAssumed;
        addGroups(value);
        auto &athlete = athleteOf(who, value);
        athlete = withValue(athlete, value, m_groups, m_options.undated);
        m_ofRow[index] = athlete.id;
    }

    Edit edit()
    {
        return edits::importAthletes(
            { m_groups.begin() + newFrom(), m_groups.end() }, m_changes.taken(m_options.today));
    }

private:
    std::ptrdiff_t newFrom() const { return static_cast<std::ptrdiff_t>(m_known); }

    /// Somebody whom an earlier row would have brought in, but was left out of, is new.
    Athlete &athleteOf(const std::optional<Candidate> &who, const AthleteValue &value)
    {
        if (who && !who->row)
            return m_changes.at(who->athlete);
        const auto earlier = who ? m_ofRow.find(*who->row) : m_ofRow.end();
        if (earlier != m_ofRow.end())
            return m_changes.at(earlier->second);
        auto &athlete = m_changes.add(m_ids.next<AthleteId>());
        athlete.name = value.name;
        athlete.category = m_options.category.value_or(athlete.category);
        return athlete;
    }

    void addGroups(const AthleteValue &value)
    {
        for (const auto &name : value.groups) {
            const bool isThere = std::ranges::any_of(
                m_groups, [&](const Group &group) { return foldedWords(group.name) == foldedWords(name); });
            if (isThere)
                continue;
            Group group;
            group.id = m_ids.next<GroupId>();
            group.name = name;
            group.targetRace = value.targetRace.value_or(group.targetRace);
            m_groups.push_back(group);
        }
    }

    const ImportOptions &m_options;
    IdSource &m_ids;
    AthleteChanges m_changes;
    std::vector<Group> m_groups; ///< the squad's, then the new ones
    std::size_t m_known;
    std::map<std::size_t, AthleteId> m_ofRow; ///< by row of the plan
};

template <class Take> void forTaken(const ImportPlan &plan, const std::vector<Answer> &answers, Take take)
{
    for (std::size_t i = 0; i < plan.rows.size(); ++i) {
        if (isTaken(plan.rows[i], answers[i]))
            take(i, plan.rows[i], answers[i]);
    }
}

Edit resultsEdit(const Squad &squad, const ImportPlan &plan, const std::vector<Answer> &answers, Date today)
{
    AthleteChanges changes(squad);
    forTaken(plan, answers, [&](std::size_t, const ImportRow &row, const Answer &answer) {
        auto &results = changes.at(chosen(row, answer)->athlete).results;
        const auto &result = std::get<ResultValue>(row.value).result;
        const auto *before = answer.kind == Answer::Kind::Replace ? sameRace(row) : nullptr;
        const auto there = before ? std::ranges::find(results, *before) : results.end();
        if (there == results.end()) {
            results.push_back(result);
            return;
        }
        *there = corrected(*there, result);
    });
    return edits::changeAthletes(EditKind::ImportResults, changes.taken(today));
}

Edit repsEdit(const Squad &squad, const ImportPlan &plan, const std::vector<Answer> &answers, IdSource &ids)
{
    std::vector<TakenRep> reps;
    forTaken(plan, answers, [&](std::size_t, const ImportRow &row, const Answer &answer) {
        reps.push_back({ chosen(row, answer)->athlete, std::get<RepValue>(row.value) });
    });
    return edits::importReps(entryChanges(squad, reps, *plan.grids, ids));
}

} // namespace

std::size_t ImportPlan::count(Verdict verdict) const
{
    return static_cast<std::size_t>(std::ranges::count(rows, verdict, &ImportRow::verdict));
}

bool ImportPlan::operator==(const ImportPlan &other) const
{
    return kind == other.kind && rows == other.rows && newGroups == other.newGroups;
}

bool isTaken(const ImportRow &row, const Answer &answer)
{
    if (row.verdict != Verdict::Question)
        return row.verdict == Verdict::Accepted && answer.kind != Answer::Kind::LeaveOut;
    const bool replaces = answer.kind == Answer::Kind::Replace && sameRace(row);
    if (row.asksWho) {
        const bool mayBeNew = std::holds_alternative<AthleteValue>(row.value);
        return replaces || answer.kind == Answer::Kind::Same
            || (mayBeNew && answer.kind == Answer::Kind::New);
    }
    return replaces || answer.kind == Answer::Kind::Take;
}

const RaceResult *sameRace(const ImportRow &row)
{
    const auto found = std::ranges::find(row.doubts, QuestionKind::SameRace, &ResultQuestion::kind);
    return found == row.doubts.end() ? nullptr : &found->other;
}

std::optional<Candidate> chosen(const ImportRow &row, const Answer &answer)
{
    if (row.candidates.empty() || answer.kind == Answer::Kind::New)
        return {};
    return row.asksWho ? row.candidates[answer.candidate] : row.candidates.front();
}

ImportSource ImportSource::of(Table table, std::optional<TableKind> kind)
{
    ImportSource source;
    source.isHyTek = isRoster(table) || isResultsFile(table);
    if (source.isHyTek) {
        source.kind = isRoster(table) ? TableKind::Athletes : TableKind::Results;
    } else {
        table = framed(std::move(table));
        source.kind = kind ? *kind : guessKind(table);
        auto guess = guessColumns(table, source.kind);
        source.hasHeader = guess.hasHeader;
        source.columns = std::move(guess.columns);
    }
    source.table = std::move(table);
    return source;
}

ImportPlan planImport(const Squad &squad, const ImportSource &source, const ImportOptions &options,
    const WorkProgress &progress)
{
    if (source.isHyTek)
        return source.kind == TableKind::Athletes
            ? planAthletes(squad, readRoster(source.table, options), options)
            : planResults(squad, readResultsFile(source.table, options));
    const MappedTable mapped(source.table, source.columns, source.hasHeader, options);
    switch (source.kind) {
    case TableKind::Athletes:
        return planAthletes(squad, readAthletes(mapped, options), options);
    case TableKind::Results:
        return planResults(squad, readResults(mapped, options));
    case TableKind::Reps:
        return planReps(squad, mapped, options, progress);
    }
    return {};
}

Edit importEdit(const Squad &squad, const ImportPlan &plan, const std::vector<Answer> &answers,
    const ImportOptions &options, IdSource &ids)
{
    switch (plan.kind) {
    case TableKind::Athletes: {
        AthletesImport import(squad, options, ids);
        forTaken(plan, answers,
            [&](std::size_t i, const ImportRow &row, const Answer &answer) { import.take(i, row, answer); });
        return import.edit();
    }
    case TableKind::Results:
        return resultsEdit(squad, plan, answers, options.today);
    case TableKind::Reps:
        return repsEdit(squad, plan, answers, ids);
    }
    return {};
}

} // namespace fivepace::exchange
