// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "domain/distancetext.h"
#include "domain/folded.h"
#include "domain/logbook.h"
#include "exchange/table.h"
#include "files/wholefile.h"
#include "text/harmless.h"
#include "text/words.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTextStream>
#include <QThread>

#include <algorithm>

namespace fivepace::cli {

namespace {

// Another command's write takes far less; a window holds the file as long as it is open.
constexpr int kLongestWaitMs = 1900; // with the last look, 2 s
constexpr unsigned long kPauseMs = 100;

void complain(const QString &text)
{
    QTextStream(stderr) << words::harmless(text) << Qt::endl;
}

bool isSame(const QString &a, const std::string &b)
{
    const auto wanted = foldedWords(words::toUtf8(a));
    return wanted.empty() ? words::toUtf8(a) == b && !b.empty() : wanted == foldedWords(b);
}

Error invalid(const QString &sentence)
{
    return { Errc::Invalid, words::toUtf8(sentence) };
}

/// Each with the number that tells them apart, as the next command takes it.
Error severalAthletes(const QString &name, const std::vector<const Athlete *> &found)
{
    auto sentence = QStringLiteral("%1 could be any of these. Give one by the number:").arg(name);
    for (const auto *athlete : found) {
        QStringList facts { words::fromUtf8(athlete->name), words::category(athlete->category).toLower(),
            words::rung(athlete->targetRace) };
        if (athlete->birthYear)
            facts << QStringLiteral("born %1").arg(*athlete->birthYear);
        if (athlete->archived)
            facts << QStringLiteral("in the archive");
        sentence += QStringLiteral("\n  --athlete %1  %2")
                        .arg(athlete->id.value)
                        .arg(facts.join(QStringLiteral(", ")));
    }
    return invalid(sentence);
}

} // namespace

bool Run::takeAction(const QString &actions)
{
    const auto known = actions.split(u' ');
    for (int i = 0; i < std::min<int>(2, m_arguments.size()); ++i) {
        if (!known.contains(m_arguments[i]))
            continue;
        m_action = m_arguments.takeAt(i);
        return true;
    }
    return false;
}

void Run::say(const QString &text) const
{
    m_answer += words::harmless(text) + u'\n';
}

void Run::say(const QJsonValue &json) const
{
    const auto document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    m_answer += words::harmless(QString::fromUtf8(document.toJson()));
}

void Run::sayTable(const QStringList &headings, const std::vector<QStringList> &rows) const
{
    std::vector<qsizetype> widths;
    for (const auto &heading : headings)
        widths.push_back(heading.size());
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row.value(static_cast<qsizetype>(i)).size());
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (std::size_t i = 0; i < widths.size(); ++i)
            text += cells.value(static_cast<qsizetype>(i)).leftJustified(widths[i] + 2);
        say(text.trimmed());
    };
    line(headings);
    for (const auto &row : rows)
        line(row);
}

void Run::sayTable(const words::TableRows &rows) const
{
    if (has(QStringLiteral("tsv"))) {
        m_answer += words::harmless(words::fromUtf8(exchange::tableText(rows, '\t')));
        return;
    }
    std::vector<QStringList> texts;
    for (const auto &row : rows) {
        auto &cells = texts.emplace_back();
        for (const auto &cell : row)
            cells << words::fromUtf8(cell);
    }
    sayTable(texts.front(), { texts.begin() + 1, texts.end() });
}

int Run::sayWritten(const QString &path, std::optional<int> pages) const
{
    if (m_json) {
        QJsonObject object { { QStringLiteral("file"), path } };
        if (pages)
            object[QStringLiteral("pages")] = *pages;
        say(object);
    } else if (pages) {
        say(QStringLiteral("%1 written, %2").arg(path, counted(*pages, "page", "pages")));
    } else {
        say(QStringLiteral("%1 written").arg(path));
    }
    return Done;
}

void Run::remark(const QString &sentence) const
{
    complain(sentence);
}

int Run::fail(const Error &error) const
{
    if (m_hasFailed && m_saidOnTheWay == error)
        return InputAtFault;
    return fail(error.code == Errc::Invalid ? words::fromUtf8(error.detail) : words::error(error));
}

int Run::fail(const QString &sentence) const
{
    complain(sentence);
    return InputAtFault;
}

int Run::wrongUsage(const QString &sentence) const
{
    complain(sentence);
    return WrongUsage;
}

void Run::failOnTheWay(const Error &error) const
{
    fail(error);
    m_hasFailed = true;
    m_saidOnTheWay = error;
}

int Run::giveAnswer(int exit) const
{
    if (m_hasFailed)
        return exit == Done ? InputAtFault : exit;
    QTextStream(stdout) << m_answer;
    return exit;
}

Result<> OpenSquad::apply(const Edit &edit) const
{
    const auto &failure = squad.logbook->failure();
    return failure ? Result<>(*failure) : store->apply(edit);
}

void declareTsv(QCommandLineParser &parser)
{
    parser.addOption(
        { QStringLiteral("tsv"), QStringLiteral("Prints cells parted by tabs, for a spreadsheet.") });
}

Result<OpenSquad> openSquad(const Run &run, OpenMode mode)
{
    const auto path = run.argument(0);
    QElapsedTimer waited;
    waited.start();
    const auto policy = run.has(QStringLiteral("take-over")) ? LockPolicy::TakeOver : LockPolicy::Respect;
    auto store = Store::open(words::toUtf8(path), mode, policy);
    while (!store && store.error().code == Errc::Locked && waited.elapsed() < kLongestWaitMs) {
        QThread::msleep(kPauseMs);
        store = Store::open(words::toUtf8(path), mode, policy);
    }
    if (!store)
        return store.error();
    if (const auto &dropped = (*store)->droppedLock())
        run.remark(QStringLiteral("%1: a lock was dropped, since whoever held it is gone: %2.")
                       .arg(path, words::writer(*dropped)));
    auto squad = (*store)->squad();
    if (!squad) {
        auto error = squad.error();
        error.detail = words::toUtf8(path) + (error.detail.empty() ? "" : ": " + error.detail);
        return error;
    }
    squad->logbook->whenItFails([&run](const Error &error) { run.failOnTheWay(error); });
    return OpenSquad { *std::move(store), *std::move(squad) };
}

Result<const Session *> sessionOption(const Run &run, const Squad &squad)
{
    bool isNumber = false;
    const auto id = run.value(QStringLiteral("session")).toLongLong(&isNumber);
    const auto *session = isNumber ? squad.find(SessionId { id }) : nullptr;
    if (!session)
        return invalid(
            QStringLiteral("%1 has no session %2. fivepace-cli sessions lists them with their numbers.")
                .arg(run.argument(0), run.value(QStringLiteral("session"))));
    return session;
}

Result<const Athlete *> athleteOption(const Run &run, const Squad &squad)
{
    const auto name = run.value(QStringLiteral("athlete"));
    std::vector<const Athlete *> found;
    for (const auto &athlete : squad.athletes) {
        if (isSame(name, athlete.name) || isSame(name, athlete.shortName))
            found.push_back(&athlete);
    }
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return severalAthletes(name, found);
    bool isNumber = false;
    const auto *numbered = squad.find(AthleteId { name.toLongLong(&isNumber) });
    if (isNumber && numbered)
        return numbered;
    const auto wanted = nameKey(words::toUtf8(name));
    std::ranges::for_each(squad.athletes, [&](const Athlete &athlete) {
        if (!wanted.empty() && (nameKey(athlete.name) == wanted || nameKey(athlete.shortName) == wanted))
            found.push_back(&athlete);
    });
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return severalAthletes(name, found);
    QStringList names;
    for (const auto &athlete : squad.athletes) {
        if (!name.isEmpty() && holdsWords(searchable(athlete.name), words::toUtf8(name)))
            names << words::fromUtf8(athlete.name);
    }
    return invalid(
        QStringLiteral("%1 has no athlete \"%2\". %3")
            .arg(run.argument(0), name,
                names.isEmpty() ? QStringLiteral("fivepace-cli athletes lists them.")
                                : QStringLiteral("Did you mean %1?").arg(names.join(QStringLiteral(", ")))));
}

Result<const Group *> groupOption(const Run &run, const Squad &squad)
{
    return groupNamed(run, squad, run.value(QStringLiteral("group")));
}

Result<const Group *> groupNamed(const Run &run, const Squad &squad, const QString &name)
{
    const auto found
        = std::ranges::find_if(squad.groups, [&](const Group &group) { return isSame(name, group.name); });
    if (found != squad.groups.end())
        return &*found;
    QStringList names;
    for (const auto &group : squad.groups)
        names << words::fromUtf8(group.name);
    return invalid(QStringLiteral("%1 has no group %2. Its groups: %3.")
                       .arg(run.argument(0), name, names.join(QStringLiteral(", "))));
}

int perform(
    const Run &run, const OpenSquad &open, const Edit &edit, const QString &sentence, QJsonObject json)
{
    const auto applied = open.apply(edit);
    if (!applied)
        return run.fail(applied.error());
    if (!run.wantsJson()) {
        run.say(sentence);
        return Done;
    }
    const auto code = codeOf(edit.kind);
    json[QStringLiteral("written")] = true;
    json[QStringLiteral("edit")] = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    run.say(json);
    return Done;
}

Result<> readDate(const Run &run, const QString &option, std::optional<Date> &to)
{
    if (!run.has(option))
        return {};
    const auto typed = run.value(option).trimmed();
    to = dateFromIso(words::toUtf8(typed));
    if (!to && typed != u"none" && !typed.isEmpty())
        return invalid(
            QStringLiteral("--%1 %2 is no date. Write it as 2026-05-04, or none.").arg(option, typed));
    return {};
}

Result<std::optional<int>> oneOfWords(const Run &run, const char *option, const QStringList &words)
{
    const auto name = QLatin1String(option);
    if (!run.has(name))
        return std::optional<int>();
    const auto place = words.indexOf(run.value(name));
    if (place < 0)
        return invalid(QStringLiteral("--%1 is one of %2, not %3.")
                           .arg(name, words.join(QStringLiteral(", ")), run.value(name)));
    return std::optional(static_cast<int>(place));
}

Result<std::optional<int>> numberOption(const Run &run, const char *option, int least, int most)
{
    const auto name = QLatin1String(option);
    if (!run.has(name))
        return std::optional<int>();
    bool isNumber = false;
    const int number = run.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return invalid(QStringLiteral("--%1 is a whole number from %2 to %3, not %4.")
                           .arg(name)
                           .arg(least)
                           .arg(most)
                           .arg(run.value(name)));
    return std::optional(number);
}

void readText(const Run &run, const char *option, std::string &to)
{
    if (run.has(QLatin1String(option)))
        to = words::toUtf8(run.value(QLatin1String(option)).simplified());
}

/// A day that has to be there, in the calendar.
Result<> readDay(const Run &run, const char *option, Date &to)
{
    std::optional<Date> day(to);
    if (const auto read = readDate(run, QLatin1String(option), day); !read)
        return read;
    if (!day || !isInCalendar(*day))
        return invalid(
            QStringLiteral("--%1 is a day from 1900 to 2199, as 2026-05-04.").arg(QLatin1String(option)));
    to = *day;
    return {};
}

/// "18:30", or none.
Result<> readStart(const Run &run, std::optional<int> &to)
{
    if (!run.has(QStringLiteral("start")))
        return {};
    const auto typed = run.value(QStringLiteral("start")).trimmed();
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2}):(\\d{2})$"));
    const auto found = clock.match(typed);
    const int hour = found.captured(1).toInt(), minute = found.captured(2).toInt();
    if (typed != u"none" && (!found.hasMatch() || hour > 23 || minute > 59))
        return invalid(
            QStringLiteral("--start %1 is no time of day. Write it as 18:30, or none.").arg(typed));
    to = found.hasMatch() ? std::optional(hour * 60 + minute) : std::nullopt;
    return {};
}

Result<> orIssue(const std::vector<Issue> &issues)
{
    if (issues.empty())
        return {};
    return invalid(words::issue(issues.front()));
}

QString resultText(const RaceResult &result)
{
    return QStringLiteral("%1 in %2 on %3")
        .arg(words::distance(result.distance), words::time(result.time), words::longDate(result.date));
}

void sayChanges(const Run &run, const PaceProposal &proposal)
{
    const auto per400 = [](const std::optional<RungPace> &pace) {
        return pace ? words::target(pace->pace.per400()) : QStringLiteral("–");
    };
    for (const auto &change : proposal.changes) {
        auto texts = words::PaceChange { per400(change.before), per400(change.after), {} };
        if (change.before && change.after)
            texts = words::paceChange(change.before->pace.per400(), change.after->pace.per400());
        run.say(
            QStringLiteral("  %1 pace, per 400 m: %2 → %3%4")
                .arg(words::rung(change.rung), texts.before, texts.after,
                    texts.difference.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(texts.difference)));
    }
}

QString counted(qsizetype count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : many));
}

std::optional<Distance> distanceFrom(const QString &text)
{
    const auto distance = readDistance(words::toUtf8(text));
    const bool isUsual
        = distance && *distance >= Distance::metres(1) && *distance <= Distance::kilometres(100);
    return isUsual ? distance : std::nullopt;
}

std::optional<PaceRung> rungFrom(const QString &text)
{
    if (const auto rung = rungFromCode(words::toUtf8(text)))
        return rung;
    const auto distance = distanceFrom(text);
    return distance ? rungOfLength(*distance) : std::nullopt;
}

IdSource freshIds()
{
    return { QDateTime::currentMSecsSinceEpoch(), QRandomGenerator::global()->generate64() };
}

Result<> mayWrite(const QString &path)
{
    const auto squad = Store::open(words::toUtf8(path), OpenMode::Read);
    const auto code = squad ? Errc::CannotWrite : squad.error().code;
    if (code == Errc::NotFound || code == Errc::Foreign || code == Errc::CannotOpen || code == Errc::NotAFile)
        return {}; // whoever writes it says what is wrong with it
    if (code == Errc::CannotRead)
        return squad.error();
    return Error { Errc::CannotWrite,
        words::toUtf8(path + QStringLiteral(": this is a squad file; it would be lost")) };
}

Result<> writeFile(const QString &path, const QByteArray &content)
{
    if (auto may = mayWrite(path); !may)
        return may;
    return writeWhole(path, content);
}

} // namespace fivepace::cli
