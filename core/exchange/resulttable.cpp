// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/resulttable.h"

#include "domain/values/distancetext.h"
#include "exchange/cells.h"
#include "exchange/event.h"
#include "exchange/people.h"

#include <algorithm>
#include <map>

namespace fivepace::exchange {

namespace {

Event eventOf(const RowReader &reader)
{
    const auto &above = reader.section();
    const auto cell = reader.text(Field::Distance);
    auto event = cell.empty() ? Event { above.distance, above.isOther } : eventIn(cell);
    event.isIndoor = event.isIndoor || above.isIndoor;
    return event;
}

std::optional<Distance> distanceOf(RowReader &reader, const Event &event, const ImportOptions &options)
{
    const auto cell = reader.text(Field::Distance);
    if (event.isOther) {
        reader.refuse(RefusalKind::NotFlatRunning, Field::Distance);
        return {};
    }
    const auto distance = event.distance ? event.distance : readDistance(cell);
    if (!distance && !cell.empty())
        reader.refuse(RefusalKind::NotADistance, Field::Distance);
    if (distance || !cell.empty())
        return distance;
    if (!options.distance)
        reader.refuseIfMissing(Field::Distance);
    return options.distance;
}

std::optional<Date> dateOf(RowReader &reader, const ImportOptions &options)
{
    if (!reader.text(Field::Date).empty())
        return reader.date(Field::Date);
    if (options.undated)
        return options.undated;
    if (const auto &above = reader.section().date; !above.empty())
        return reader.date(above, Field::Date);
    reader.refuse(RefusalKind::NoDate, Field::Date);
    return {};
}

/// The letters of the mark go to the note; what is a field is one too.
void takeMark(RaceResult &result, const Mark &mark)
{
    result.time = *mark.reading.time;
    result.indoor = mark.isIndoor;
    result.altitude = mark.isAltitude;
    if (!mark.letters.empty())
        result.note += (result.note.empty() ? "" : "; ") + mark.letters;
}

/// All but whose it is.
void readRow(RowReader &reader, const MappedTable &mapped, const ImportOptions &options, ResultRow &row)
{
    auto &result = row.value.result;
    const auto event = eventOf(reader);
    const auto distance = distanceOf(reader, event, options);
    const auto date = dateOf(reader, options);
    const auto kind = reader.value<ResultKind>(Field::ResultKind, resultKindIn, RefusalKind::NotAResultKind);
    const auto method = reader.value<TimingMethod>(Field::Method, methodIn, RefusalKind::NotAMethod);
    const auto start = reader.value<RunStart>(Field::Start, startIn, RefusalKind::NotAStart);
    const auto isIndoor = reader.value<bool>(Field::Indoor, yesIn, RefusalKind::NotYesOrNo);
    const auto isAltitude = reader.value<bool>(Field::Altitude, yesIn, RefusalKind::NotYesOrNo);
    const auto column = columnOf(mapped.columns, Field::Time);
    const auto rank = reader.text(Field::Rank).empty() ? rankedName(reader.text(Field::Name)).rank
                                                       : reader.text(Field::Rank);
    const bool saysWhyNone = column && reader.text(Field::Time).empty() && !rank.empty() && saysNoTime(rank);
    if (saysWhyNone)
        reader.refuse(RefusalKind::NoTime, Field::Rank);
    const auto mark = column && !saysWhyNone ? reader.mark(*column, Field::Time) : std::nullopt;
    if (!column)
        reader.refuse(RefusalKind::Missing, Field::Time);
    if (!reader.refusals.empty() || !distance || !date || !mark)
        return;
    result.distance = *distance;
    result.date = *date;
    result.kind = kind.value_or(ResultKind::Race);
    result.start = start.value_or(RunStart::NotStated);
    result.place = reader.text(Field::Place);
    result.note = reader.text(Field::Note);
    result.rank = rankIn(rank);
    takeMark(result, *mark);
    result.indoor = isIndoor.value_or(result.indoor || event.isIndoor);
    result.altitude = isAltitude.value_or(result.altitude);
    result.time.method = method.value_or(result.time.method);
    reader.refuseIssues(result, options.today, *column);
}

/// The results of one athlete by date, those of earlier rows among them.
class KnownResults {
public:
    explicit KnownResults(std::vector<RaceResult> results)
        : m_results(std::move(results))
    {
        std::ranges::stable_sort(m_results, {}, &RaceResult::date);
    }

    std::vector<ResultQuestion> questionsAbout(const RaceResult &result) const
    {
        const auto first
            = std::ranges::lower_bound(m_results, result.date - kComparable, {}, &RaceResult::date);
        const auto last
            = std::ranges::upper_bound(m_results, result.date + kComparable, {}, &RaceResult::date);
        return fivepace::questionsAbout(std::span<const RaceResult>(first, last), result);
    }
    bool has(const RaceResult &result) const
    {
        const auto questions = questionsAbout(result);
        return !questions.empty() && questions.front().kind == QuestionKind::AlreadyThere;
    }
    void add(const RaceResult &result)
    {
        m_results.insert(std::ranges::upper_bound(m_results, result.date, {}, &RaceResult::date), result);
    }

private:
    std::vector<RaceResult> m_results;
};

/// Holds the rows of one table against the squad, one after the other.
class Judge {
public:
    explicit Judge(const Squad &squad)
        : m_squad(squad)
        , m_people(squad)
    {
    }

    void decide(ImportRow &judged, ResultValue &value, NamedPerson person)
    {
        auto found = m_people.find(person, judged.refusals);
        judged.candidates = std::move(found.candidates);
        judged.isAlike = found.isAlike;
        judged.writtenAs = std::move(found.writtenAs);
        value.name = person.name;
        if (!judged.refusals.empty())
            return;
        if (judged.candidates.empty()) {
            judged.refusals.push_back(
                { RefusalKind::UnknownAthlete, Field::Name, {}, value.name, m_people.likeNames(value.name) });
            return;
        }
        judged.asksWho = judged.candidates.size() > 1 || judged.isAlike;
        if (judged.candidates.size() > 1) {
            const bool isThere = std::ranges::any_of(judged.candidates,
                [&](const Candidate &each) { return resultsOf(each.athlete).has(value.result); });
            judged.verdict = isThere ? Verdict::AlreadyThere : Verdict::Question;
            return;
        }
        const auto id = judged.candidates.front().athlete;
        auto &known = resultsOf(id);
        judged.doubts = known.questionsAbout(value.result);
        judged.unlikelyAge = unlikelyAge(m_squad.find(id)->birthYear, value.result.date);
        const bool isThere
            = !judged.doubts.empty() && judged.doubts.front().kind == QuestionKind::AlreadyThere;
        if (isThere)
            judged.verdict = Verdict::AlreadyThere;
        else if (judged.asksWho || !judged.doubts.empty() || judged.unlikelyAge)
            judged.verdict = Verdict::Question;
        if (!isThere && judged.doubts.empty())
            known.add(value.result);
    }

private:
    KnownResults &resultsOf(AthleteId id)
    {
        const auto found = m_results.find(id);
        return found != m_results.end() ? found->second
                                        : m_results.emplace(id, m_squad.find(id)->results).first->second;
    }

    const Squad &m_squad;
    People m_people;
    std::map<AthleteId, KnownResults> m_results;
};

} // namespace

std::vector<ResultRow> readResults(const MappedTable &mapped, const ImportOptions &options)
{
    std::vector<ResultRow> rows;
    rows.reserve(mapped.table.rows.size());
    for (auto i = mapped.firstRow; i < mapped.table.rows.size(); ++i) {
        RowReader reader(mapped, mapped.table.rows[i]);
        ResultRow row { .row = i, .value = {}, .person = reader.person(options) };
        readRow(reader, mapped, options, row);
        row.value.name = row.person.name;
        row.refusals = std::move(reader.refusals);
        row.remarks = std::move(reader.remarks);
        rows.push_back(std::move(row));
    }
    return rows;
}

ImportPlan planResults(const Squad &squad, std::vector<ResultRow> rows)
{
    ImportPlan plan { TableKind::Results, {}, {} };
    Judge judge(squad);
    plan.rows.reserve(rows.size());
    for (auto &row : rows) {
        ImportRow judged;
        judged.row = row.row;
        judged.refusals = std::move(row.refusals);
        judged.remarks = std::move(row.remarks);
        if (judged.refusals.empty())
            judge.decide(judged, row.value, row.person);
        if (!judged.refusals.empty())
            judged.verdict = Verdict::Refused;
        judged.value = std::move(row.value);
        plan.rows.push_back(std::move(judged));
    }
    return plan;
}

} // namespace fivepace::exchange
