// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/repstable.h"

#include "domain/squad/rules.h"
#include "exchange/cells.h"
#include "exchange/headings.h"
#include "exchange/repcells.h"
#include "exchange/sessionfinder.h"

#include <algorithm>
#include <map>

namespace fivepace::exchange {

namespace {

constexpr Duration kReadingError { 250 }; // between a time and the difference of two totals

/// Reads and judges one row after the other.
class Judge {
public:
    Judge(const Squad &squad, const MappedTable &mapped, const ImportOptions &options)
        : m_squad(squad)
        , m_mapped(mapped)
        , m_options(options)
        , m_people(squad)
        , m_finder(squad, options, m_people)
        , m_grids(std::make_shared<SessionGrids>(options.today))
    {
    }

    /// One plan's row for each rep that the table's row has.
    void judge(std::size_t index, std::vector<ImportRow> &rows)
    {
        RowReader reader(m_mapped, m_mapped.table.rows[index]);
        auto person = reader.person(m_options);
        const auto &found = find(person, reader.refusals);
        const auto *session = m_finder.sessionOf(reader, found.candidates);
        if (session && isToCome(*session, m_options.today))
            reader.refuse(RefusalKind::BreaksRule, Field::Date).issue = IssueKind::DateInFuture;
        ImportRow row;
        row.row = index;
        if (session)
            m_finder.findAthlete(reader, row, *session, found);
        RepValue value;
        value.name = person.name;
        value.note = reader.text(Field::Note);
        value.session = session ? session->id : SessionId();
        if (session && isWide())
            readReps(reader, *session, row, value, rows);
        else
            rows.push_back(judgedRep(reader, session, std::move(row), std::move(value)));
    }

    const std::shared_ptr<SessionGrids> &grids() const { return m_grids; }

private:
    /// The reps of one athlete stand in rows one after the other.
    const People::Found &find(NamedPerson &person, std::vector<Refusal> &refusals)
    {
        const bool isSame = person.number.empty() && !person.name.empty() && person.name == m_last.name
            && person.birthYear == m_last.birthYear;
        if (!isSame) {
            m_found = m_people.find(person, refusals);
            m_last = person.number.empty() ? person : NamedPerson();
        }
        return m_found;
    }

    bool isWide() const { return columnOf(m_mapped.columns, Field::RepTime).has_value(); }

    ImportRow judgedRep(RowReader &reader, const Session *session, ImportRow row, RepValue value)
    {
        if (session)
            readRep(reader, *session, row, value);
        row.refusals = reader.refusals;
        row.remarks = reader.remarks;
        row.verdict = !row.refusals.empty() ? Verdict::Refused : verdictOf(row, value);
        row.value = std::move(value);
        return row;
    }

    /// The reps of an athlete side by side; an empty cell is a rep that nothing is said of.
    void readReps(const RowReader &common, const Session &session, const ImportRow &about,
        const RepValue &whose, std::vector<ImportRow> &rows)
    {
        if (!common.refusals.empty()) {
            rows.push_back(refusedRow(common, about, whose));
            return;
        }
        const auto &order = orderOf(session, about);
        const auto before = rows.size();
        for (std::size_t i = 0; i < m_mapped.columns.size(); ++i) {
            const auto &column = m_mapped.columns[i];
            if (column.field != Field::RepTime || common.cell(i).empty())
                continue;
            RowReader reader = common;
            auto value = whose;
            const auto rep = repIndex(
                order, std::to_string(column.rep), column.set > 0 ? std::optional(column.set) : std::nullopt);
            if (!rep)
                reader.refuse(RefusalKind::NoSuchRep, Field::RepTime, i);
            else if (column.set == 0 && order.back().set > 1 && repColumns() != order.size())
                reader.refuse(RefusalKind::SetOpen, Field::RepTime, i);
            value.rep = rep.value_or(0);
            value.rpe = rpeOf(reader);
            readTime(reader, i, Field::RepTime, value, rep ? &order[*rep] : nullptr);
            auto row = about;
            row.refusals = reader.refusals;
            row.remarks = reader.remarks;
            row.verdict = !row.refusals.empty() ? Verdict::Refused : verdictOf(row, value);
            row.value = std::move(value);
            rows.push_back(std::move(row));
        }
        checkSum(common, rows, before);
    }

    static ImportRow refusedRow(const RowReader &reader, ImportRow row, RepValue value)
    {
        row.refusals = reader.refusals;
        row.verdict = Verdict::Refused;
        row.value = std::move(value);
        return row;
    }

    std::size_t repColumns() const
    {
        return static_cast<std::size_t>(std::ranges::count(m_mapped.columns, Field::RepTime, &Column::field));
    }

    /// A total beside the reps that is not their sum makes the last of them a question.
    static void checkSum(const RowReader &reader, std::vector<ImportRow> &rows, std::size_t from)
    {
        const auto total = timeIn(reader.text(Field::Total)).time;
        if (!total || rows.size() == from)
            return;
        Duration sum {};
        for (std::size_t i = from; i < rows.size(); ++i) {
            const auto &time = std::get<RepValue>(rows[i].value).result.time;
            if (!time)
                return;
            sum += time->time;
        }
        const auto last = std::get<RepValue>(rows.back().value).result.time->time;
        const auto spare = Duration(60) * static_cast<int>(rows.size() - from) + kReadingError;
        if (std::chrono::abs(sum - total->time) <= spare || rows.back().verdict == Verdict::Refused)
            return;
        rows.back().totalSays = last + total->time - sum;
        if (rows.back().verdict == Verdict::Accepted)
            rows.back().verdict = Verdict::Question;
    }

    /// The time that the column of totals gives the rep, where it is not the one that stands there.
    std::optional<Duration> totalOf(const RowReader &reader, const ImportRow &row, const RepValue &value)
    {
        const auto total = timeIn(reader.text(Field::Total)).time;
        if (!total || !value.result.time || row.candidates.size() != 1)
            return {};
        auto &before = m_totals[{ value.session, row.candidates.front().athlete }];
        const auto says = total->time - before;
        before = total->time;
        return std::chrono::abs(says - value.result.time->time) > kReadingError ? std::optional(says)
                                                                                : std::nullopt;
    }

    static std::optional<int> rpeOf(RowReader &reader)
    {
        const auto rpe = reader.value<int>(Field::Rpe, wholeNumberIn, RefusalKind::NotANumber);
        if (rpe && (*rpe < 0 || *rpe > 10))
            reader.refuse(RefusalKind::BreaksRule, Field::Rpe).issue = IssueKind::RpeOutOfRange;
        return rpe;
    }

    void readRep(RowReader &reader, const Session &session, ImportRow &row, RepValue &value)
    {
        const auto &order = orderOf(session, row);
        const auto set = reader.value<int>(Field::Set, wholeNumberIn, RefusalKind::NotANumber);
        const auto rep = repOf(reader, order, set, row, value);
        value.rep = rep.value_or(0);
        value.rpe = rpeOf(reader);
        value.result.recoveryTaken
            = reader.value<Duration>(Field::Recovery, recoveryIn, RefusalKind::NotATime);
        const auto column = columnOf(m_mapped.columns, Field::Time);
        if (column)
            readTime(reader, *column, Field::Time, value, rep ? &order[*rep] : nullptr);
        else
            reader.refuse(RefusalKind::Missing, Field::Time);
        row.totalSays = totalOf(reader, row, value);
    }

    /// The rep that the row says; in a list without a column of reps the athlete's next.
    std::optional<std::size_t> repOf(RowReader &reader, const std::vector<RunRep> &order,
        std::optional<int> set, const ImportRow &row, const RepValue &value)
    {
        if (!columnOf(m_mapped.columns, Field::Rep) && !columnOf(m_mapped.columns, Field::Set)
            && row.candidates.size() == 1) {
            auto &next = m_next[{ value.session, row.candidates.front().athlete }];
            if (next >= order.size())
                reader.refuse(RefusalKind::NoSuchRep, Field::Rep).text = std::to_string(next + 1);
            return next < order.size() ? std::optional(next++) : std::nullopt;
        }
        refuseIfSetIsOpen(reader, order);
        reader.refuseIfMissing(Field::Rep);
        const auto cell = reader.text(Field::Rep);
        auto rep = repIndex(order, cell, set);
        if (!rep) {
            if (const auto column = repNamed(cell)) // "Lap 3", "Set 2 Rep 1"
                rep = repIndex(
                    order, std::to_string(column->rep), column->set > 0 ? std::optional(column->set) : set);
        }
        if (!rep && !cell.empty())
            reader.refuse(RefusalKind::NoSuchRep, Field::Rep);
        return rep;
    }

    /// A rep that counts through the session where the row says a set after all: in an own column that is
    /// empty here, or in one that is left out and holds what can be a set.
    void refuseIfSetIsOpen(RowReader &reader, const std::vector<RunRep> &order) const
    {
        const int sets = order.empty() ? 0 : order.back().set;
        const auto rep = reader.text(Field::Rep);
        if (sets < 2 || rep.empty() || rep.find('.') != std::string_view::npos
            || !reader.text(Field::Set).empty())
            return;
        if (columnOf(m_mapped.columns, Field::Set)) {
            reader.refuseIfMissing(Field::Set);
            return;
        }
        for (std::size_t i = 0; i < m_mapped.columns.size(); ++i) {
            const auto number = numberAmongWords(reader.cell(i));
            if (m_mapped.columns[i].field == Field::Ignored && number && *number >= 1 && *number <= sets) {
                reader.refuse(RefusalKind::SetOpen, Field::Set, i);
                return;
            }
        }
    }

    static void readTime(
        RowReader &reader, std::size_t column, Field field, RepValue &value, const RunRep *rep)
    {
        const auto typed = reader.cell(column);
        if (!typed.empty() && saysNoTime(typed)) {
            value.result.ending = Ending::Skipped;
            return;
        }
        const auto method = reader.value<TimingMethod>(Field::Method, methodIn, RefusalKind::NotAMethod);
        value.result.time = reader.time(column, field);
        if (!value.result.time)
            return;
        value.result.time->method = method.value_or(value.result.time->method);
        const auto issueOver = [&](const Length &length) {
            const auto *distance = std::get_if<Distance>(&length);
            return distance ? validateRep(*distance, value.result.time->time) : std::nullopt;
        };
        const auto issue = rep ? issueOver(lengthTimed({}, rep->what)) : std::nullopt;
        if (issue && issueOver(repOfSprinter(rep->what).length)) // who flies 30 m is faster
            reader.refuse(RefusalKind::BreaksRule, field, column).issue = *issue;
    }

    /// Against what is logged, or an earlier row says, of the same rep, and against its target.
    Verdict verdictOf(ImportRow &row, const RepValue &value)
    {
        if (row.asksWho)
            return Verdict::Question;
        const auto athlete = row.candidates.front().athlete;
        auto &known = m_known[{ value.session, athlete, value.rep }];
        const auto *entry = m_squad.entryOf(value.session, athlete);
        if (!known && entry && value.rep < entry->results.size() && entry->results[value.rep] != RepResult {})
            known = Known { entry->results[value.rep], {} };
        const auto timeOf = [](const RepResult &result) {
            return result.time ? std::optional(result.time->time) : std::nullopt;
        };
        if (known && timeOf(known->result) == timeOf(value.result))
            return Verdict::AlreadyThere;
        if (known) {
            row.replaces = known->result;
            row.replacesLine = known->line;
        }
        const auto target = targetOf(value.session, athlete, value.rep);
        if (value.result.time && target && isFarFrom(value.result.time->time, *target))
            row.farFrom = target;
        if (row.replaces || row.farFrom || row.totalSays)
            return Verdict::Question;
        known = Known { value.result, m_mapped.table.rows[row.row].line };
        return Verdict::Accepted;
    }

    /// What the athlete was asked for in the rep, at the slowest where that is all there is.
    std::optional<Duration> targetOf(SessionId session, AthleteId athlete, std::size_t rep)
    {
        const auto &rows = m_grids->of(m_squad, session).rows;
        const auto row = std::ranges::find(rows, athlete, &GridRow::athlete);
        if (row == rows.end() || rep >= row->cells.size())
            return {};
        const auto &target = row->cells[rep].explained.target;
        return target.time ? target.time : target.slowest;
    }

    /// The reps of the workout that the row's athlete runs.
    const std::vector<RunRep> &orderOf(const Session &session, const ImportRow &row)
    {
        const auto athlete = row.candidates.size() == 1 ? row.candidates.front().athlete : AthleteId();
        const auto *entry = athlete.isNull() ? nullptr : m_squad.entryOf(session.id, athlete);
        const std::pair key { session.id, entry && entry->own ? athlete : AthleteId() };
        const auto found = m_orders.find(key);
        return found != m_orders.end()
            ? found->second
            : m_orders.emplace(key, runningOrder(workoutOf(session, entry).main)).first->second;
    }

    /// What is logged of a rep, or said by the table's line.
    struct Known {
        RepResult result;
        std::optional<int> line;
    };

    const Squad &m_squad;
    const MappedTable &m_mapped;
    const ImportOptions &m_options;
    People m_people;
    NamedPerson m_last; ///< whom `m_found` is of; nobody where a number said it
    People::Found m_found;
    SessionFinder m_finder;
    std::shared_ptr<SessionGrids> m_grids;
    std::map<std::pair<SessionId, AthleteId>, std::vector<RunRep>> m_orders; ///< of all: without an athlete
    std::map<std::tuple<SessionId, AthleteId, std::size_t>, std::optional<Known>> m_known;
    std::map<std::pair<SessionId, AthleteId>, Duration> m_totals; ///< of the rows before
    std::map<std::pair<SessionId, AthleteId>, std::size_t> m_next; ///< rep of a list that does not count
};

} // namespace

ImportPlan planReps(
    const Squad &squad, const MappedTable &mapped, const ImportOptions &options, const WorkProgress &progress)
{
    constexpr std::size_t kBetweenTelling = 500;
    ImportPlan plan;
    plan.kind = TableKind::Reps;
    const auto count = mapped.table.rows.size();
    plan.rows.reserve(count);
    Judge judge(squad, mapped, options);
    plan.grids = judge.grids();
    for (auto i = mapped.firstRow; i < count; ++i) {
        judge.judge(i, plan.rows);
        const bool isTold = progress && i % kBetweenTelling == 0;
        if (isTold && !progress(static_cast<double>(i) / static_cast<double>(count)))
            break;
    }
    return plan;
}

} // namespace fivepace::exchange
