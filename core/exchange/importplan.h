// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"
#include "domain/squad/session.h"
#include "domain/squad/validation.h"
#include "domain/values/progress.h"
#include "domain/values/timetext.h"
#include "exchange/columns.h"

#include <memory>
#include <variant>

namespace fivepace::exchange {

/// Which of two figures of a date is the day, where the figures alone leave it open.
enum class DateOrder { DayFirst, MonthFirst };

/// What the coach said about a table beside its columns.
struct ImportOptions {
    Date today;
    std::optional<DateOrder> dateOrder; ///< absent: as the column's own dates tell
    std::optional<Date> undated; ///< the day for bests and results without one; absent: they are refused
    bool isUndatedAssumed = false; ///< nobody gave `undated`: each best that takes it says so
    std::string group; ///< new athletes whose row names no group join it; empty: they join none
    std::optional<Distance> distance; ///< of results where the table says none
    std::optional<AthleteId> athlete; ///< whom a list without a column of athletes is about
    std::optional<SessionId> session; ///< whose reps a list without a column of sessions and days has
    std::optional<Category> category; ///< of new athletes whose row has none; absent: they are refused
};

/// Why a row, or a cell of it, cannot be taken.
enum class RefusalKind {
    Missing, ///< the cell is empty, or no column says it
    NotATime,
    NotADate,
    DateOpen, ///< could be two days; `ImportOptions::dateOrder` settles it
    NotADistance,
    NotARace, ///< not a race of the ladder
    NotACategory,
    NotAKind,
    NotAResultKind,
    NotAMethod,
    NotAStart,
    NotYesOrNo,
    NotAYear,
    NotANumber,
    NoTime, ///< DNF and the like
    NoDateForBest, ///< `ImportOptions::undated` settles it
    NoCategory, ///< `ImportOptions::category` settles it
    BreaksRule, ///< see `issue`
    UnknownAthlete, ///< `detail`: who has a name like it
    UnknownNumber, ///< nobody in the squad has it
    NumberOfAnother, ///< than the name beside it says; `detail`: whose it is
    UnknownSession,
    SeveralSessions,
    NotInSession,
    NoSuchRep,
    SetOpen, ///< the session has several sets, and no column says which
    NotFlatRunning, ///< hurdles, field and relays of a meet's file
    NoDate, ///< `ImportOptions::undated` settles it
    SeveralTimes, ///< a list of times in the cell of one
    OtherRecord, ///< a line that is none of this kind of a meet's file
};

struct Refusal {
    RefusalKind kind;
    Field field = Field::Ignored; ///< what was asked of the cell
    std::optional<std::size_t> column; ///< of the table; absent where no column is at fault
    std::string text; ///< as it stands in the table
    std::string detail;
    IssueKind issue = IssueKind::NameMissing; ///< of BreaksRule
    TimeProblem time = TimeProblem::Empty; ///< of NotATime

    bool operator==(const Refusal &) const = default;
};

/// What was read one way of several.
struct ReadRemark {
    std::optional<std::size_t> column;
    std::string text; ///< as it stands: "57,58", read as 57.58

    bool operator==(const ReadRemark &) const = default;
};

enum class Verdict { Accepted, AlreadyThere, Question, Refused };

/// Somebody of the squad, or whom an earlier row of the table brings in.
struct Candidate {
    AthleteId athlete;
    std::optional<std::size_t> row; ///< among the plan's rows; `athlete` is null then

    bool operator==(const Candidate &) const = default;
};

/// What a row of athletes says; what is absent it does not say.
struct AthleteValue {
    struct Best {
        RaceResult result;
        bool isDated = true;

        bool operator==(const Best &) const = default;
    };

    std::string name;
    std::string shortName;
    std::optional<Category> category;
    std::optional<AthleteKind> kind;
    std::optional<PaceRung> targetRace;
    std::optional<int> birthYear;
    std::vector<std::string> groups;
    std::optional<Date> baseDone, transitionDone;
    std::string notes;
    std::vector<Best> bests;

    bool operator==(const AthleteValue &) const = default;
};

struct ResultValue {
    std::string name;
    RaceResult result;

    bool operator==(const ResultValue &) const = default;
};

struct RepValue {
    std::string name;
    SessionId session;
    std::size_t rep = 0; ///< in running order, from 0
    RepResult result;
    std::optional<int> rpe;
    std::string note;

    bool operator==(const RepValue &) const = default;
};

/// One row of the table, judged against the squad.
struct ImportRow {
    std::size_t row = 0; ///< in `Table::rows`
    Verdict verdict = Verdict::Accepted;
    std::vector<Refusal> refusals; ///< not empty where it is refused
    std::vector<Candidate> candidates; ///< who it may be; one and no question: who it is; none: somebody new
    bool asksWho = false; ///< several have the name, or one has that may be another person
    bool isAlike = false; ///< asked since the name is written otherwise: "OKAFOR Ade" for Ade Okafor
    std::string writtenAs; ///< where it is alike: by the squad; empty where an earlier row has it
    std::vector<ResultQuestion> doubts;
    std::optional<int> unlikelyAge; ///< of the athlete, younger than 9 or older than 100
    std::optional<Duration> totalSays; ///< the time of the rep, by the column of totals
    std::vector<ReadRemark> remarks;
    std::optional<RepResult> replaces; ///< what is logged for the rep, or an earlier row says of it
    std::optional<int> replacesLine; ///< of the table, where `replaces` stands there
    std::optional<Duration> farFrom; ///< the target of a rep whose time is less than half or more than twice
    std::variant<AthleteValue, ResultValue, RepValue> value;

    bool operator==(const ImportRow &) const = default;
};

class SessionGrids;

/// What would become of a table. Nothing is written by it.
struct ImportPlan {
    TableKind kind = TableKind::Athletes;
    std::vector<ImportRow> rows;
    std::vector<std::string> newGroups; ///< that rows name and the squad does not have

    /// Of the sessions that reps are about, worked out to judge them; null for other tables.
    std::shared_ptr<SessionGrids> grids;

    std::size_t count(Verdict verdict) const;
    /// Of what becomes of the rows.
    bool operator==(const ImportPlan &other) const;
};

/// What the coach says to a row that asks.
struct Answer {
    /// Replace: instead of the result of the same race that is there; Take and Same keep both.
    enum class Kind { None, Take, Same, New, LeaveOut, Replace };

    Kind kind = Kind::None;
    std::size_t candidate = 0; ///< of Same

    bool operator==(const Answer &) const = default;
};

/// The result of the same day and distance that a row may correct; null where there is none.
const RaceResult *sameRace(const ImportRow &row);
/// True where the row goes in with this answer.
bool isTaken(const ImportRow &row, const Answer &answer);

/// Whom a row that is taken is about; empty for somebody new.
std::optional<Candidate> chosen(const ImportRow &row, const Answer &answer);

/// A table with all that is said about it.
struct ImportSource {
    Table table;
    TableKind kind = TableKind::Athletes;
    bool isHyTek = false; ///< a meet's file, of athletes or of results: the columns are its own
    bool hasHeader = false;
    Mapping columns;

    /// With the columns guessed.
    static ImportSource of(Table table, std::optional<TableKind> kind);
    bool operator==(const ImportSource &) const = default;
};

/// Of a table of reps, which may be long, `progress` is told; where it stops the work, rows are missing.
ImportPlan planImport(const Squad &squad, const ImportSource &source, const ImportOptions &options,
    const WorkProgress &progress = {});

/// All rows that are taken, as one edit; `answers` has one for each row of the plan. A new result that would
/// change a pace of somebody who is there already waits (see proposal.h). Groups that are named
/// and not there come in with the target race of the first athlete who names them. Precondition: `plan` was
/// made from this squad, with these options.
Edit importEdit(const Squad &squad, const ImportPlan &plan, const std::vector<Answer> &answers,
    const ImportOptions &options, IdSource &ids);

} // namespace fivepace::exchange
