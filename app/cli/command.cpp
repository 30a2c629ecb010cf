// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/progressline.h"

#include "domain/edits/planedits.h"
#include "domain/edits/stayed.h"
#include "domain/squad/logbook.h"
#include "domain/squad/validation.h"
#include "exchange/table.h"
#include "files/wholefile.h"
#include "text/harmless.h"
#include "text/seasonwords.h"
#include "text/sessionwords.h"
#include "text/words.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
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

} // namespace

Run::~Run()
{
    for (const auto &each : m_complaints)
        complain(each);
}

void Run::drop() const
{
    m_answer.clear();
    m_complaints.clear();
}

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
        say(Cli::tr("%1 written, %2").arg(path, Cli::tr("%n page(s)", nullptr, static_cast<int>(*pages))));
    } else {
        say(Cli::tr("%1 written").arg(path));
    }
    return Done;
}

void Run::remark(const QString &sentence) const
{
    m_complaints << sentence;
}

int Run::fail(const Error &error) const
{
    if (m_hasFailed && m_saidOnTheWay == error)
        return InputAtFault;
    return fail(error.code == Errc::Invalid ? words::fromUtf8(error.detail) : words::error(error));
}

int Run::fail(const QString &sentence) const
{
    m_complaints << sentence;
    return InputAtFault;
}

int Run::wrongUsage(const QString &sentence) const
{
    m_complaints << sentence;
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

namespace {

/// The days of what is planned.
template <class T> std::vector<Date> daysOf(const T &value)
{
    if constexpr (requires { value.lastDay(); })
        return { value.firstDay, value.lastDay() };
    else if constexpr (requires { value.lastDay; })
        return { value.firstDay, value.lastDay };
    else if constexpr (requires { value.date; })
        return { value.date };
    else
        return {};
}

Result<> staysInCalendar(const AnyChange &change)
{
    const auto days = std::visit(
        [](const auto &each) { return each.after ? daysOf(*each.after) : std::vector<Date>(); }, change);
    const auto outside = std::ranges::find_if_not(days, isInCalendar);
    return outside == days.end() ? Result<>()
                                 : invalid(Cli::tr("It would come to %1. Plan within the years 1900 to 2199.")
                                               .arg(words::fromUtf8(isoDate(*outside))));
}

} // namespace

Result<> OpenSquad::apply(const Edit &edit) const
{
    if (squad.logbook && squad.logbook->failure())
        return *squad.logbook->failure();
    for (const auto &change : edit.changes) {
        if (auto stays = staysInCalendar(change); !stays)
            return stays;
    }
    return store->apply(edit);
}

Result<OpenSquad> openWhole(const Run &run)
{
    auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return open;
    auto all = open->store->wholeSquad(progress());
    if (!all) {
        auto error = all.error();
        error.detail = words::toUtf8(run.argument(0)) + ": " + error.detail;
        return error;
    }
    open->squad = *std::move(all);
    return open;
}

void declareFile(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), Cli::tr("The squad file."));
}

void option(QCommandLineParser &parser, const char *name, const QString &help, const char *value)
{
    parser.addOption({ QLatin1String(name), help, value ? QString(QLatin1String(value)) : QString() });
}

void declareTsv(QCommandLineParser &parser)
{
    parser.addOption({ QStringLiteral("tsv"), Cli::tr("Prints cells parted by tabs, for a spreadsheet.") });
}

void remarkBeside(const Run &run, const Store &store)
{
    const auto path = run.argument(0);
    const auto &found = store.foundBeside();
    if (found.droppedLock)
        run.remark(words::droppedLock(path, *found.droppedLock));
    for (const auto &kept : found.keptAside)
        run.remark(words::keptAside(path, kept));
}

Result<OpenSquad> openSquad(const Run &run, OpenMode mode)
{
    const auto path = run.argument(0);
    if (path.isEmpty())
        return invalid(Cli::tr("The FILE has no name. Give the name of a squad file."));
    QElapsedTimer waited;
    waited.start();
    const auto policy = run.has(QStringLiteral("take-over")) ? LockPolicy::TakeOver : LockPolicy::Respect;
    auto unfinished = mode == OpenMode::Read ? nullptr : std::make_unique<Unfinished>();
    auto store = Store::open(words::toUtf8(path), mode, policy);
    while (
        !isStopAsked() && !store && store.error().code == Errc::Locked && waited.elapsed() < kLongestWaitMs) {
        QThread::msleep(kPauseMs);
        store = Store::open(words::toUtf8(path), mode, policy);
    }
    if (!store)
        return store.error();
    remarkBeside(run, **store);
    auto squad = (*store)->squad();
    if (!squad) {
        auto error = squad.error();
        error.detail = words::toUtf8(path) + (error.detail.empty() ? "" : ": " + error.detail);
        return error;
    }
    squad->logbook->whenItFails([&run](const Error &error) { run.failOnTheWay(error); });
    return OpenSquad { std::move(unfinished), *std::move(store), *std::move(squad) };
}

int perform(
    const Run &run, const OpenSquad &open, const Edit &edit, const QString &sentence, QJsonObject json)
{
    const bool isNew = !isEmpty(edit);
    const auto applied = open.apply(edit);
    if (!applied)
        return run.fail(applied.error());
    if (const auto over = edits::movedIntoThePast(edit, run.today()))
        run.remark(words::isOver(*over));
    if (const int stayed = edits::stayedAsRun(open.squad, edit); stayed > 0)
        run.remark(words::stayedAsRun(stayed));
    if (!run.wantsJson()) {
        run.say(isNew ? sentence : Cli::tr("Nothing was changed: it stands so already."));
        return Done;
    }
    const auto code = codeOf(edit.kind);
    json[QStringLiteral("written")] = isNew;
    json[QStringLiteral("edit")] = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
    run.say(json);
    return Done;
}

QString resultText(const RaceResult &result)
{
    return Cli::tr("%1 in %2 on %3")
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
        auto sentence
            = Cli::tr("%1 pace, per 400 m: %2 → %3").arg(words::rung(change.rung), texts.before, texts.after);
        if (!texts.difference.isEmpty())
            sentence = Cli::tr("%1 pace, per 400 m: %2 → %3 (%4)", "the last is the difference")
                           .arg(words::rung(change.rung), texts.before, texts.after, texts.difference);
        run.say(QStringLiteral("  ") + sentence);
    }
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
        words::toUtf8(Cli::tr("%1: this is a squad file; it would be lost").arg(path)) };
}

Result<> writeFile(const QString &path, const QByteArray &content)
{
    if (auto may = mayWrite(path); !may)
        return may;
    const Unfinished unfinished;
    const auto mayTakeItsPlace = [] {
        return isStopAsked() ? Result<>(Error { Errc::Cancelled, {} }) : Result<>();
    };
    return writeWhole(path, content, Existing::Replace, mayTakeItsPlace);
}

} // namespace fivepace::cli
