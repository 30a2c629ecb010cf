// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/resulttable.h"

#include "domain/distancetext.h"
#include "exchange/cells.h"
#include "exchange/people.h"

#include <algorithm>
#include <map>

namespace fivepace::exchange {

namespace {

/// All but whose it is.
ResultValue readRow(RowReader &reader, const MappedTable &mapped, Date today)
{
    ResultValue value;
    auto &result = value.result;
    const auto distance = reader.value<Distance>(Field::Distance, readDistance, RefusalKind::NotADistance);
    reader.refuseIfMissing(Field::Distance);
    const auto date = reader.date(Field::Date);
    reader.refuseIfMissing(Field::Date);
    const auto kind = reader.value<ResultKind>(Field::ResultKind, resultKindIn, RefusalKind::NotAResultKind);
    const auto method = reader.value<TimingMethod>(Field::Method, methodIn, RefusalKind::NotAMethod);
    const auto column = columnOf(mapped.columns, Field::Time);
    const auto time = column ? reader.time(*column, Field::Time) : std::nullopt;
    if (!column)
        reader.refuse(RefusalKind::Missing, Field::Time);
    if (!reader.refusals.empty() || !distance || !date || !time)
        return value;
    result.distance = *distance;
    result.time = *time;
    result.time.method = method.value_or(result.time.method);
    result.date = *date;
    result.kind = kind.value_or(ResultKind::Race);
    result.place = reader.text(Field::Place);
    result.note = reader.text(Field::Note);
    reader.refuseIssues(result, today, *column);
    return value;
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
        judged.candidates = m_people.find(person, judged.refusals);
        value.name = person.name;
        if (!judged.refusals.empty())
            return;
        if (judged.candidates.empty()) {
            judged.refusals.push_back(
                { RefusalKind::UnknownAthlete, Field::Name, {}, value.name, m_people.likeNames(value.name) });
            return;
        }
        judged.asksWho = judged.candidates.size() > 1;
        if (judged.asksWho) {
            const bool isThere = std::ranges::any_of(judged.candidates,
                [&](const Candidate &each) { return resultsOf(each.athlete).has(value.result); });
            judged.verdict = isThere ? Verdict::AlreadyThere : Verdict::Question;
            return;
        }
        auto &known = resultsOf(judged.candidates.front().athlete);
        judged.doubts = known.questionsAbout(value.result);
        if (judged.doubts.empty())
            known.add(value.result);
        else
            judged.verdict = judged.doubts.front().kind == QuestionKind::AlreadyThere ? Verdict::AlreadyThere
                                                                                      : Verdict::Question;
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

ImportPlan planResults(const Squad &squad, const MappedTable &mapped, const ImportOptions &options)
{
    ImportPlan plan { TableKind::Results, {}, {} };
    Judge judge(squad);
    plan.rows.reserve(mapped.table.rows.size());
    for (auto i = mapped.firstRow; i < mapped.table.rows.size(); ++i) {
        RowReader reader(mapped, mapped.table.rows[i]);
        const auto person = reader.person();
        auto value = readRow(reader, mapped, options.today);
        value.name = person.name;
        ImportRow judged;
        judged.row = i;
        judged.refusals = std::move(reader.refusals);
        if (judged.refusals.empty())
            judge.decide(judged, value, person);
        if (!judged.refusals.empty())
            judged.verdict = Verdict::Refused;
        judged.value = std::move(value);
        plan.rows.push_back(std::move(judged));
    }
    return plan;
}

} // namespace fivepace::exchange
