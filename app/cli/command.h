// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clicontext.h"
#include "cli/stopping.h"

#include "domain/people/proposal.h"
#include "domain/squad/squad.h"
#include "domain/squad/validation.h"
#include "domain/values/result.h"
#include "files/givenname.h"
#include "storage/store.h"
#include "text/tables.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <span>

namespace fivepace::cli {

/// What the shell is told.
enum Exit { Done = 0, InputAtFault = 1, WrongUsage = 2 };

/// Stands for the dash before what is no option, "-5" or "- 5 x 400", while the parser reads.
inline constexpr QChar kSparedDash { 0xFDD0 };

/// One run of a command: what it was given, and where it answers.
class Run {
public:
    Run(QCommandLineParser &parser, Date today, bool json)
        : m_parser(parser)
        , m_arguments(asTyped(parser.positionalArguments()))
        , m_today(today)
        , m_json(json)
    {
    }
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    /// Takes one of the actions, words with blanks between, out of the arguments: it may stand before or
    /// behind the file. False where there is none.
    bool takeAction(const QString &actions);

    QStringList arguments() const { return m_arguments; }
    /// The file named by the positional argument at `index`, empty where it was not given.
    QString argument(int index) const { return asFile(m_arguments.value(index)); }
    /// Of a command with actions: add, change, remove …
    QString action() const { return m_action; }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return asTyped({ m_parser.value(option) }).front(); }
    QStringList values(const QString &option) const { return asTyped(m_parser.values(option)); }
    /// The file, or folder, that the option names.
    QString file(const QString &option) const { return asFile(value(option)); }
    Date today() const { return m_today; }
    bool wantsJson() const { return m_json; }

    /// To standard output, at the end: where something could not be read on the way, nothing is said of the
    /// rest.
    void say(const QString &text) const;
    void say(const QJsonValue &json) const;
    /// Rows under headings, columns aligned.
    void sayTable(const QStringList &headings, const std::vector<QStringList> &rows) const;
    /// The same, headings first; for a spreadsheet where --tsv asks for it.
    void sayTable(const words::TableRows &rows) const;
    /// What file was made, and of how many pages where it has any.
    int sayWritten(const QString &path, std::optional<int> pages = {}) const;
    /// To standard error, beside the answer.
    void remark(const QString &sentence) const;
    /// To standard error, once the run ends; the answer is the exit status.
    int fail(const Error &error) const;
    int fail(const QString &sentence) const;
    int wrongUsage(const QString &sentence) const;
    /// Says what could not be read on the way; the answer is not whole.
    void failOnTheWay(const Error &error) const;
    bool hasFailedOnTheWay() const { return m_hasFailed; }
    /// Somebody else changed the squad while it was read: the same run, made anew, may see all of one moment.
    bool wasOvertaken() const { return m_hasFailed && m_saidOnTheWay.code == Errc::Conflict; }
    /// Says nothing of what it would have said.
    void drop() const;
    /// Once the command is done, with its exit status; the answer is the one to end with.
    int giveAnswer(int exit) const;

private:
    static QStringList asTyped(QStringList arguments)
    {
        return arguments.replaceInStrings(kSparedDash, QStringLiteral("-"));
    }

    QCommandLineParser &m_parser;
    QStringList m_arguments;
    QString m_action;
    Date m_today;
    bool m_json;
    mutable QString m_answer;
    mutable QStringList m_complaints; ///< said at the end
    mutable bool m_hasFailed = false;
    mutable Error m_saidOnTheWay {};
};

struct Command {
    const char *name;
    const char *summary;
    const char *example;
    bool draws; ///< needs fonts and painters
    void (*declare)(QCommandLineParser &parser);
    int (*run)(const Run &run);
    const char *actions = nullptr; ///< "add change remove": one of them is needed
};

std::span<const Command> importCommands(); ///< import
std::span<const Command> resultCommands(); ///< results
std::span<const Command> fileCommands(); ///< example, new, check
std::span<const Command> historyCommands(); ///< undo, redo
std::span<const Command> exportCommands(); ///< export
std::span<const Command> peopleCommands(); ///< athlete, group, absence
std::span<const Command> resultEdits(); ///< result
std::span<const Command> parseCommands(); ///< parse
std::span<const Command> paceCommands(); ///< paces
std::span<const Command> listCommands(); ///< athletes, insights
std::span<const Command> pastCommands(); ///< sessions, entries
std::span<const Command> libraryCommands(); ///< workouts
std::span<const Command> planCommands(); ///< plan
std::span<const Command> seasonCommands(); ///< season, cycles
std::span<const Command> cycleCommands(); ///< cycle
std::span<const Command> itemCommands(); ///< item
std::span<const Command> logCommands(); ///< log
std::span<const Command> sessionCommands(); ///< session
std::span<const Command> calendarCommands(); ///< race, phase
std::span<const Command> paperCommands(); ///< sheet, chart
std::span<const Command> backupCommands(); ///< backup, restore

/// FILE, the squad file, as the first argument.
void declareFile(QCommandLineParser &parser);
/// --name VALUE, or --name alone where `value` is null; `help` is what --help says of it.
void option(QCommandLineParser &parser, const char *name, const QString &help, const char *value = nullptr);
/// --tsv, for tables that go to a spreadsheet.
void declareTsv(QCommandLineParser &parser);

/// The squad of the file named first.
struct OpenSquad {
    std::unique_ptr<Unfinished> unfinished; ///< null where it is only read
    std::unique_ptr<Store> store;
    Squad squad;

    /// As the store's; refused where something was not read that the edit may have been made from, or where
    /// what is planned would leave the calendar.
    Result<> apply(const Edit &edit) const;
};
/// Waits up to 2 s for somebody else who writes it. The run fails where something cannot be read later on.
/// Says what stood in the way beside the squad, and where it is kept.
void remarkBeside(const Run &run, const Store &store);
Result<OpenSquad> openSquad(const Run &run, OpenMode mode);
/// To read, with everything in memory as it is at one moment, whoever writes meanwhile.
Result<OpenSquad> openWhole(const Run &run);

/// The session of --session; a failure names what there is.
Result<const Session *> sessionOption(const Run &run, const Squad &squad);
/// The athlete of --athlete by name or sheet name, upper and lower case alike, else by number; a name that
/// several have is refused with their numbers.
Result<const Athlete *> athleteOption(const Run &run, const Squad &squad);
Result<const Athlete *> athleteNamed(const Run &run, const Squad &squad, const QString &name);
Result<const Group *> groupOption(const Run &run, const Squad &squad);
Result<const Group *> groupNamed(const Run &run, const Squad &squad, const QString &name);
/// The groups named with --group; "none" alone for none, as they are where the option is not given.
Result<> readGroups(const Run &run, const Squad &squad, std::vector<GroupId> &to);

/// Stores the edit and says so: the sentence, or JSON of what was done to what.
int perform(
    const Run &run, const OpenSquad &open, const Edit &edit, const QString &sentence, QJsonObject json);
/// Sets `to` to what the option says, where it is given: a date as 2026-05-04, or "none".
Result<> readDate(const Run &run, const QString &option, std::optional<Date> &to);
/// Place of the option's word among those that it takes; nothing where it is not given.
Result<std::optional<int>> oneOfWords(const Run &run, const char *option, const QStringList &words);
/// A whole number from least to most; nothing where the option is not given.
Result<std::optional<int>> numberOption(const Run &run, const char *option, int least, int most);
/// Sets `to` to what the option says without blanks around and within, where it is given.
void readText(const Run &run, const char *option, std::string &to);
/// The same of a day that has to be there, in the calendar.
Result<> readDay(const Run &run, const char *option, Date &to);
/// The same of a time of day by --start, as 18:30, or none.
Result<> readStart(const Run &run, std::optional<int> &to);
/// What was typed is not allowed; the sentence says why.
Error invalid(const QString &sentence);
/// The first issue as a failure.
Result<> orIssue(const std::vector<Issue> &issues);

/// "800 m in 1:54.8 on 3 May 2026".
QString resultText(const RaceResult &result);
/// Each pace that the results that wait would change, before and after.
void sayChanges(const Run &run, const PaceProposal &proposal);

/// A race distance: 400, 1500, mile, 5k, half, marathon, or any number of metres.
std::optional<Distance> distanceFrom(const QString &text);
/// A rung by its code, or by its distance in distanceFrom's forms.
std::optional<PaceRung> rungFrom(const QString &text);

/// Ids made now. The program itself asks the clock nowhere else but for today.
IdSource freshIds();

/// Refuses to write over a squad file: its name may have been given twice by mistake.
Result<> mayWrite(const QString &path);
/// Writes a file whole or not at all; never over a squad file.
Result<> writeFile(const QString &path, const QByteArray &content);

} // namespace fivepace::cli
