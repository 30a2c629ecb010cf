// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "storage/backups.h"
#include "storage/contentcheck.h"
#include "storage/heldfile.h"
#include "storage/newfile.h"
#include "storage/opening.h"
#include "storage/schema.h"
#include "storage/sentcalendar.h"
#include "storage/steppedcopy.h"
#include "storage/steppededit.h"
#include "storage/tables.h"
#include "storage/watch.h"

#include <QDateTime>
#include <QFileInfo>

namespace fivepace {

class Store::Private : public HeldFile { };

namespace {

constexpr std::size_t kLargeStep = 400'000; // bytes; reading more takes tenths of a second
constexpr qint64 kReadAsideFrom = 2'000'000; // bytes; about 25 000 reps, some tenths of a second

Error named(Error error, const QString &path)
{
    if (error.detail.find(path.toStdString()) == std::string::npos)
        error.detail = path.toStdString() + (error.detail.empty() ? "" : ": " + error.detail);
    return error;
}

} // namespace

Store::Store(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const std::string &pathUtf8, OpenMode mode, LockPolicy policy)
{
    const auto path = QString::fromStdString(pathUtf8);
    const auto version = acceptedVersion(path);
    if (!version)
        return version.error();

    auto d = std::make_unique<Private>();
    d->path = path;
    d->pathUtf8 = pathUtf8;
    const bool isCopy = isBackup(pathUtf8);
    d->readOnly
        = mode == OpenMode::Read || (mode == OpenMode::Either && (isCopy || !QFileInfo(path).isWritable()));
    if (mode == OpenMode::Write) {
        if (isCopy)
            return Error { Errc::ReadOnly, pathUtf8, Cause::IsBackup };
        if (const auto may = mayBeWritten(path); !may)
            return may.error();
    }
    if (!d->readOnly) {
        if (auto taken = d->takeLock(mode, policy); !taken)
            return named(taken.error(), path);
    }
    auto database = d->readOnly ? openToRead(path, *version) : Database::open(path, Database::Access::Write);
    if (!database)
        return named(database.error(), path);
    d->use(*std::move(database));
    auto sound = d->readOnly ? Result<>() : bringUpToDate(d->db(), path, *version);
    if (sound)
        sound = inOneReading(d->db(), [&d] { return d->makeCurrent(); });
    if (sound)
        sound = d->rememberIdentity();
    if (!sound)
        return named(sound.error(), path);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<std::unique_ptr<Store>> Store::create(const std::string &path, const Squad &content, Existing existing)
{
    const auto written
        = writeNewFile(QString::fromStdString(path), existing, [&content](const QString &half) -> Result<> {
              const auto database = Database::open(half, Database::Access::Make);
              return database ? prepareNew((*database)->connection(), content) : database.error();
          });
    if (!written)
        return written.error();
    auto store = open(path, OpenMode::Write);
    if (store)
        (*store)->d->addKeptAside(*written);
    return store;
}

Result<std::unique_ptr<Store>> Store::inMemory(const Squad &content)
{
    auto database = Database::open(QStringLiteral(":memory:"), Database::Access::Make);
    if (!database)
        return database.error();
    auto d = std::make_unique<Private>();
    d->use(*std::move(database));
    if (auto prepared = prepareNew(d->db(), content); !prepared)
        return prepared.error();
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<Squad> Store::squad() const
{
    auto squad = inOneReading(d->db(), [this]() -> Result<Squad> {
        const auto current = d->makeCurrent();
        return current ? readHeld(d->db()) : Result<Squad>(current.error());
    });
    return squad ? d->withPast(*std::move(squad)) : std::move(squad);
}

Result<Squad> Store::squadReadAside() const
{
    const auto version = acceptedVersion(d->path);
    if (!version)
        return version.error();
    const auto database = openToRead(d->path, *version);
    if (!database)
        return database.error();
    auto *db = (*database)->connection();
    auto squad = inOneReading(db, [db] { return readHeld(db); });
    return squad ? d->withPast(*std::move(squad)) : std::move(squad);
}

Result<Squad> Store::wholeSquad(const WorkProgress &progress) const
{
    // A writer should not wait for as long as reading everything takes.
    if (d->readOnly && QFileInfo(d->path).size() >= kReadAsideFrom) {
        const auto copy = Database::inMemoryCopy(d->path);
        const auto version = copy ? schemaVersion((*copy)->connection()) : Result<int>(copy.error());
        if (!version)
            return version.error();
        if (*version == static_cast<int>(schemaSteps().size()))
            return readSquad((*copy)->connection(), progress);
    }
    return inOneReading(d->db(), [&] { return readSquad(d->db(), progress); });
}

bool Store::isChanged() const
{
    const auto changed = d->log->isChanged();
    return changed && *changed;
}

Result<> Store::apply(const Edit &edit)
{
    if (isEmpty(edit))
        return {};
    const std::chrono::seconds now(QDateTime::currentSecsSinceEpoch());
    return d->commit(edit, [&](std::int64_t stamp) { return remember(d->db(), logged(edit), now, stamp); });
}

Result<std::optional<Edit>> Store::undo()
{
    return d->turn(nextToUndo(d->db()), false);
}

Result<std::optional<Edit>> Store::redo()
{
    return d->turn(nextToRedo(d->db()), true);
}

std::unique_ptr<SteppedEdit> Store::applyInSteps(Edit edit)
{
    return std::make_unique<SteppedEdit>(*d, std::move(edit));
}

std::unique_ptr<SteppedEdit> Store::undoInSteps()
{
    return std::make_unique<SteppedEdit>(*d, nextLogged(d->db(), false), false);
}

std::unique_ptr<SteppedEdit> Store::redoInSteps()
{
    return std::make_unique<SteppedEdit>(*d, nextLogged(d->db(), true), true);
}

bool Store::isUndoLarge() const
{
    const auto bytes = sizeOfNext(d->db(), false);
    return bytes && *bytes > kLargeStep;
}

bool Store::isRedoLarge() const
{
    const auto bytes = sizeOfNext(d->db(), true);
    return bytes && *bytes > kLargeStep;
}

HistoryTop Store::history() const
{
    return d->history;
}

Result<std::vector<PastEdit>> Store::pastEdits(std::size_t most) const
{
    return fivepace::pastEdits(d->db(), most);
}

Result<std::optional<Edit>> Store::wayBackTo(std::int64_t step) const
{
    const auto after = editsAfter(d->db(), step);
    if (!after)
        return after.error();
    return *after ? std::optional(wayBack(**after)) : std::nullopt;
}

Revision Store::revision() const
{
    return d->revision;
}

std::string Store::state() const
{
    return std::to_string(d->stamps.done) + ' ' + std::to_string(d->stamps.takenBack);
}

Result<std::optional<std::vector<Edit>>> Store::changesSince(Revision revision)
{
    using Edits = std::optional<std::vector<Edit>>;
    return inOneReading(d->db(), [&]() -> Result<Edits> {
        const auto current = d->makeCurrent();
        return current ? editsSince(d->db(), revision) : Result<Edits>(current.error());
    });
}

Result<std::vector<CalendarEvent>> Store::issueCalendar(
    const std::string &calendar, const std::vector<CalendarEvent> &now, Date from, Date today)
{
    std::vector<CalendarEvent> issue;
    const auto kept = d->commit({}, [&](std::int64_t) -> Result<> {
        const auto sent = sentEvents(d->db(), calendar);
        if (!sent)
            return sent.error();
        const auto highest = highestSequences(d->db());
        if (!highest)
            return highest.error();
        issue = nextIssue(*sent, now, *highest, from, today);
        return keepSentEvents(d->db(), calendar, issue);
    });
    if (!kept)
        return kept.error();
    return issue;
}

Result<> Store::stillAsSeen() const
{
    return d->stillAsSeen();
}

bool Store::isSetAside() const
{
    return !d->path.isEmpty() && !d->readOnly && d->identity.isSetAside(d->path);
}

const FoundBeside &Store::foundBeside() const
{
    return d->foundBeside;
}

bool Store::isReadOnly() const
{
    return d->readOnly;
}

Result<> Store::checkRights() const
{
    return d->path.isEmpty() ? Result<>() : mayBeWritten(d->path);
}

const std::optional<Error> &Store::obstacle() const
{
    return d->obstacle;
}

const std::optional<Writer> &Store::writer() const
{
    return d->writer;
}

bool Store::isLockedElsewhere() const
{
    return d->isLockedElsewhere;
}

bool Store::isWriterGone() const
{
    if (!d->writer)
        return false;
    WriterLock lock(d->path);
    return static_cast<bool>(lock.take()); // given back at once
}

const std::string &Store::path() const
{
    return d->pathUtf8;
}

Result<SquadFacts> Store::facts() const
{
    return factsIn(d->db());
}

Result<> Store::checkIntegrity(const WorkProgress &progress) const
{
    constexpr double kOfDatabase = 0.5; // of the time it takes
    Watch watch(d->db(), progress);
    auto sound = checkDatabase(d->db());
    watch.tell(kOfDatabase);
    return sound ? checkContent(d->db()) : sound;
}

Result<> Store::checkAside(const std::string &path, const std::atomic<bool> &stop)
{
    constexpr int kTries = 5;
    Result<> sound;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const auto before = readHeader(QString::fromStdString(path));
        sound = checkUnlocked(QString::fromStdString(path), stop);
        const auto after = readHeader(QString::fromStdString(path));
        if (sound || stop)
            return {};
        if (before && after && before->changes == after->changes)
            break;
    }
    const auto database = Database::open(QString::fromStdString(path), Database::Access::Read);
    return database ? checkDatabase((*database)->connection()) : database.error();
}

Result<> Store::copyTo(const std::string &path, Existing existing, const WorkProgress &progress) const
{
    const auto copied = writeNewFile(QString::fromStdString(path), existing,
        [&](const QString &half) { return copyDatabase(d->db(), half, progress); });
    return copied ? Result<>() : ofOriginal(copied.error(), path, d->pathUtf8);
}

Result<std::unique_ptr<SteppedCopy>> Store::copyInSteps(const std::string &path) const
{
    return SteppedCopy::begin(d->db(), path);
}

} // namespace fivepace
