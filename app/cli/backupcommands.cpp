// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/progressline.h"

#include "domain/edits/restoring.h"
#include "storage/backups.h"
#include "text/backupwords.h"
#include "text/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace fivepace::cli {

namespace {

std::string folderOption(const Run &run)
{
    const auto place = run.file(QStringLiteral("folder"));
    return backupFolder(
        place.isEmpty() ? usualBackupPlace() : words::toUtf8(QFileInfo(place).absoluteFilePath()),
        words::toUtf8(run.argument(0)));
}

void declareFolder(QCommandLineParser &parser)
{
    declareFile(parser);
    parser.addOption({ QStringLiteral("folder"),
        Cli::tr("Where backups lie; else \"Fivepace backups\" in your documents."), QStringLiteral("DIR") });
    parser.addOption({ QStringLiteral("list"), Cli::tr("Lists the backups that there are.") });
}

QString nameOf(const Backup &backup)
{
    return QFileInfo(words::fromUtf8(backup.path)).completeBaseName();
}

QString sizeText(std::int64_t bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QJsonObject toJson(const Backup &backup, const Result<BackupFacts> &facts)
{
    QJsonObject object { { QStringLiteral("made"), nameOf(backup) },
        { QStringLiteral("file"), words::fromUtf8(backup.path) },
        { QStringLiteral("bytes"), static_cast<qint64>(backup.bytes) },
        { QStringLiteral("ok"), static_cast<bool>(facts) } };
    if (!facts)
        return object;
    object[QStringLiteral("athletes")] = facts->squad.athletes;
    object[QStringLiteral("sessions")] = facts->squad.sessions;
    object[QStringLiteral("revision")] = static_cast<qint64>(facts->revision);
    if (facts->squad.lastLogged)
        object[QStringLiteral("last_logged")] = words::fromUtf8(isoDate(*facts->squad.lastLogged));
    return object;
}

/// Those of a squad that has moved are found by who is in it.
std::vector<Backup> backupsThere(const Run &run)
{
    const std::vector<std::string> folders { folderOption(run) };
    const auto store = Store::open(words::toUtf8(run.argument(0)), OpenMode::Read);
    if (store)
        remarkBeside(run, **store);
    const auto squad = store ? (*store)->squad() : Result<Squad>(store.error());
    return squad ? backupsOf(*squad, folders) : backupsIn(folders);
}

std::optional<QString> doubtOfNewest(
    const std::vector<Backup> &backups, const std::vector<std::optional<Revision>> &revisions)
{
    const auto doubt = newestInDoubt(revisions);
    return doubt
        ? std::optional(words::newestInDoubt(nameOf(backups[doubt->byDate]), nameOf(backups[doubt->byEdits])))
        : std::nullopt;
}

int list(const Run &run)
{
    const auto folder = folderOption(run);
    const auto backups = backupsThere(run);
    QJsonArray array;
    std::vector<QStringList> rows;
    std::vector<std::optional<Revision>> revisions;
    for (const auto &backup : backups) {
        const auto facts = factsOf(backup);
        revisions.push_back(facts ? std::optional(facts->revision) : std::nullopt);
        array << toJson(backup, facts);
        if (facts)
            rows.push_back({ nameOf(backup), QString::number(facts->squad.athletes),
                QString::number(facts->squad.sessions),
                facts->squad.lastLogged ? words::fromUtf8(isoDate(*facts->squad.lastLogged))
                                        : QStringLiteral("–"),
                sizeText(backup.bytes) });
        else
            rows.push_back({ nameOf(backup), words::error(facts.error()) });
    }
    if (run.wantsJson())
        run.say(array);
    else if (rows.empty())
        run.say(Cli::tr("There are no backups in %1. fivepace-cli backup makes one.")
                    .arg(words::fromUtf8(folder)));
    else
        run.sayTable({ Cli::tr("Backup"), Cli::tr("Athletes"), Cli::tr("Sessions"), Cli::tr("Last logged"),
                         Cli::tr("Size") },
            rows);
    if (const auto doubt = doubtOfNewest(backups, revisions))
        run.remark(*doubt);
    return Done;
}

int backup(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli backup --help says how."));
    if (run.has(QStringLiteral("list")))
        return list(run);
    const auto open = openSquad(run, OpenMode::Read);
    if (!open)
        return run.fail(open.error());
    const Unfinished unfinished;
    const auto made = backUp(*open->store, folderOption(run), wallClock());
    if (!made)
        return run.fail(made.error());
    if (run.wantsJson())
        run.say(toJson(*made, factsOf(*made)));
    else
        run.say(
            Cli::tr("%1 written and checked, %2").arg(words::fromUtf8(made->path), sizeText(made->bytes)));
    return Done;
}

void declareRestore(QCommandLineParser &parser)
{
    declareFolder(parser);
    parser.addOption(
        { QStringLiteral("from"), Cli::tr("Which backup: newest, its name in the list, or any squad file."),
            QStringLiteral("BACKUP") });
    parser.addOption({ QStringLiteral("athlete"), Cli::tr("Only this athlete, with their lines in the log."),
        QStringLiteral("NAME") });
    parser.addOption(
        { QStringLiteral("session"), Cli::tr("Only this session, by its number."), QStringLiteral("ID") });
}

/// A wrong clock dates a backup wrongly, so the edits in them are asked too.
Result<Backup> newestOf(const Run &run, const std::vector<Backup> &backups)
{
    std::vector<std::optional<Revision>> revisions;
    for (const auto &backup : backups) {
        const auto facts = factsOf(backup);
        revisions.push_back(facts ? std::optional(facts->revision) : std::nullopt);
    }
    if (const auto doubt = doubtOfNewest(backups, revisions))
        return invalid(
            Cli::tr("%1 Give one of the two by its name. fivepace-cli restore %2 --list lists them.")
                .arg(*doubt, run.argument(0)));
    return backups.front();
}

Result<Backup> chosenBackup(const Run &run)
{
    const auto wanted = run.value(QStringLiteral("from"));
    const auto backups = backupsThere(run);
    if (wanted == QLatin1String("newest") && !backups.empty())
        return newestOf(run, backups);
    const auto named = std::ranges::find(backups, wanted, nameOf);
    if (named != backups.end())
        return *named;
    const QFileInfo file(asFile(wanted));
    if (wanted != QLatin1String("newest") && file.isFile())
        return Backup { words::toUtf8(file.absoluteFilePath()), {}, file.size() };
    if (backups.empty())
        return invalid(Cli::tr("There are no backups in %1. fivepace-cli backup makes one.")
                           .arg(words::fromUtf8(folderOption(run))));
    return invalid(Cli::tr("There is no backup %1 of %2. fivepace-cli restore %2 --list lists them.")
                       .arg(wanted, run.argument(0)));
}

Result<Edit> wantedEdit(const Run &run, const Squad &now, const Squad &then, const QString &name)
{
    if (run.has(QStringLiteral("athlete"))) {
        const auto athlete = athleteOption(run, then);
        if (!athlete)
            return athlete.error();
        return edits::restoreAthlete(now, then, (*athlete)->id);
    }
    if (run.has(QStringLiteral("session"))) {
        const auto session = sessionOption(run, then);
        if (!session)
            return session.error();
        auto edit = edits::restoreSession(now, then, (*session)->id);
        if (edit.subject.empty())
            return invalid(Cli::tr("The group of this session is no longer in the squad. Restore all."));
        return edit;
    }
    return edits::restoreAll(now, then, words::toUtf8(name));
}

bool standsInTheWay(Errc code)
{
    return code == Errc::Damaged || code == Errc::NotFound || code == Errc::Foreign
        || code == Errc::WrongVersion || code == Errc::CannotRead;
}

/// For a squad that cannot be opened any more.
int replace(const Run &run, const Backup &chosen)
{
    const Unfinished unfinished;
    const auto keptAs = putInPlace(chosen, words::toUtf8(run.argument(0)), wallClock());
    if (!keptAs)
        return run.fail(keptAs.error());
    const auto was = words::fromUtf8(*keptAs);
    if (run.wantsJson())
        run.say(QJsonObject {
            { QStringLiteral("restored"), nameOf(chosen) }, { QStringLiteral("replaced"), was } });
    else
        run.say(was.isEmpty() ? Cli::tr("%1 is restored from %2.").arg(run.argument(0), nameOf(chosen))
                              : Cli::tr("%1 is restored from %2; what stood there is kept as %3.")
                                    .arg(run.argument(0), nameOf(chosen), was));
    return Done;
}

int restore(const Run &run)
{
    if (run.arguments().size() != 1)
        return run.wrongUsage(Cli::tr("Give one FILE. fivepace-cli restore --help says how."));
    if (run.has(QStringLiteral("list")))
        return list(run);
    if (!run.has(QStringLiteral("from"))
        || (run.has(QStringLiteral("athlete")) && run.has(QStringLiteral("session"))))
        return run.wrongUsage(Cli::tr("Give FILE, --from BACKUP, and --athlete or --session where it is only "
                                      "about one. fivepace-cli restore --help says how."));
    const auto chosen = chosenBackup(run);
    if (!chosen)
        return run.fail(chosen.error());
    const auto then = squadIn(*chosen);
    if (!then)
        return run.fail(then.error());
    const bool isOne = run.has(QStringLiteral("athlete")) || run.has(QStringLiteral("session"));
    const auto open = openSquad(run, OpenMode::Write);
    if (!open)
        return isOne || !standsInTheWay(open.error().code) ? run.fail(open.error()) : replace(run, *chosen);
    const auto now = open->store->wholeSquad(progress());
    if (!now)
        return run.fail(now.error());
    const auto edit = wantedEdit(run, *now, *then, nameOf(*chosen));
    if (!edit)
        return run.fail(edit.error());
    if (isEmpty(*edit)) {
        run.say(Cli::tr("Nothing to restore: it is all as it was then."));
        return Done;
    }
    if (const auto saved = backUp(*open->store, folderOption(run), wallClock()); !saved)
        return run.fail(saved.error());
    const auto name = nameOf(*chosen), subject = words::fromUtf8(edit->subject);
    const auto restored = subject == name
        ? Cli::tr("All is as in %1. Undo takes it back, and what was there is backed up.").arg(name)
        : Cli::tr("Restored from %1: %2. Undo takes it back, and what was there is backed up.")
              .arg(name, subject);
    return perform(
        run, *open, *edit, restored, QJsonObject { { QStringLiteral("restored"), nameOf(*chosen) } });
}

constexpr std::array kCommands {
    Command { "backup", QT_TRANSLATE_NOOP("Cli", "makes a checked backup, or lists them"),
        "backup squad.fivepace", false, declareFolder, backup },
    Command { "restore",
        QT_TRANSLATE_NOOP("Cli", "brings a squad, an athlete or a session back from a backup"),
        "restore squad.fivepace --from newest --athlete \"A. Okafor\"", false, declareRestore, restore },
};

} // namespace

std::span<const Command> backupCommands()
{
    return kCommands;
}

} // namespace fivepace::cli
