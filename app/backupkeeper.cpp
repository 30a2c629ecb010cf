// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupkeeper.h"

#include "files/wholefile.h"
#include "text/words.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace fivepace {

namespace {

constexpr std::int64_t kMostLogged = 32 * 1024 * 1024; // ours, as the undo log's

} // namespace

std::vector<std::string> backupFolders(const Settings &settings, const Workspace &workspace)
{
    const auto file = words::toUtf8(workspace.filePath());
    const auto place = words::toUtf8(settings.backupPlace());
    std::vector<std::string> folders { backupFolder(place.empty() ? usualBackupPlace() : place, file) };
    if (settings.secondBackupPlace().isEmpty())
        return folders;
    auto second = backupFolder(words::toUtf8(settings.secondBackupPlace()), file);
    if (followed(words::fromUtf8(second)) != followed(words::fromUtf8(folders.front())))
        folders.push_back(std::move(second));
    return folders;
}

BackupKeeper::Made BackupKeeper::backUpInto(const Store &store, const std::vector<std::string> &folders)
{
    Made all { store.path(), {}, {} };
    for (const auto &folder : folders) {
        const auto made = backUp(store, folder, wallClock());
        if (!made && all.done)
            all.done = made.error();
        if (made && !all.first)
            all.first = *made;
        const auto room = made ? freeBytes(folder) : std::nullopt;
        if (all.done && room && *room < kCopiesThatMustFit * made->bytes)
            all.done = Error { Errc::DiskFull, folder, Cause::HardlyRoom };
    }
    return all;
}

BackupKeeper::BackupKeeper(Workspace &workspace, Settings &settings, std::chrono::milliseconds every)
    : m_workspace(workspace)
    , m_settings(settings)
{
    m_timer.setInterval(every);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::makeAside);
    constexpr int kBetweenStepsMs = 10;
    m_steps.setInterval(kBetweenStepsMs);
    connect(&m_steps, &QTimer::timeout, this, &BackupKeeper::copyOn);
    connect(&workspace, &Workspace::closing, this, &BackupKeeper::finish);
    connect(&workspace, &Workspace::edited, this, &BackupKeeper::follow);
    connect(&workspace, &Workspace::opened, this, &BackupKeeper::look);
    connect(&workspace, &Workspace::stored, this, &BackupKeeper::followMuch);
    look();
    workspace.setRescuer(this);
}

BackupKeeper::~BackupKeeper()
{
    finish();
    m_workspace.setRescuer(nullptr);
}

RecoveryLog BackupKeeper::recoveryLog() const
{
    return RecoveryLog(RecoveryLog::placeFor(words::toUtf8(m_workspace.filePath())));
}

void BackupKeeper::look()
{
    const auto *store = m_workspace.store();
    m_known = store ? RecoveryLog::now(*store) : RecoveryLog::At {};
    m_isLogging = false;
}

/// 30 minutes of work begin with the first edit.
void BackupKeeper::follow(const Edit &edit)
{
    m_isDue = !m_workspace.filePath().isEmpty();
    if (!m_isDue || m_workspace.isReadOnly())
        return;
    if (!m_timer.isActive())
        m_timer.start();
    log(edit);
}

/// What is too much for the log is in a backup at once.
void BackupKeeper::followMuch()
{
    m_isDue = !m_workspace.filePath().isEmpty();
    QMetaObject::invokeMethod(this, &BackupKeeper::makeAside, Qt::QueuedConnection);
}

/// Where there is no backup of the squad as it was before, one is made at once: what is logged needs it to
/// begin from.
void BackupKeeper::log(const Edit &edit)
{
    const auto log = recoveryLog();
    bool needsBackup = false;
    if (!std::exchange(m_isLogging, true) && !log.goesOnFrom(m_known)) {
        log.clear();
        needsBackup = true;
    }
    const auto &store = *m_workspace.store();
    m_known = RecoveryLog::now(store);
    const auto added = log.add(store, edit);
    if (!added && !std::exchange(m_hasToldOfLog, true)) // once, not with every rep
        tell(added.error());
    if (needsBackup || log.bytes() > kMostLogged)
        QMetaObject::invokeMethod(this, &BackupKeeper::makeAside, Qt::QueuedConnection);
}

Result<> BackupKeeper::beginFrom(const Made &made) const
{
    return made.first ? RecoveryLog(RecoveryLog::placeFor(made.squadFile)).beginFrom(*made.first)
                      : Result<>();
}

bool BackupKeeper::canRescue()
{
    takeAside(); // the backup to begin from may just be made
    return m_isLogging && recoveryLog().edits().has_value();
}

Result<> BackupKeeper::rescueAs(const std::string &path)
{
    takeAside(); // a backup that is being made may be the one to begin from
    return recoveryLog().rebuildAs(path);
}

void BackupKeeper::makeAside()
{
    m_timer.stop();
    const bool isWriter = m_workspace.store() && !m_workspace.isReadOnly();
    if (!m_isDue || !isWriter || m_copy || !m_workspace.store()->stillAsSeen())
        return;
    takeAside();
    const auto folder = backupFolders(m_settings, m_workspace).front();
    if (!QDir().mkpath(QString::fromStdString(folder))) {
        tell({ Errc::CannotWrite, folder, Cause::FolderNotMade });
        return;
    }
    auto copy = m_workspace.store()->copyInSteps(folder + "/.copying");
    if (!copy) {
        tell(copy.error());
        return;
    }
    m_copy = *std::move(copy);
    m_steps.start();
}

void BackupKeeper::copyOn()
{
    const auto isThere = m_copy->step();
    if (isThere && !*isThere)
        return;
    m_steps.stop();
    const auto copy = std::exchange(m_copy, nullptr);
    if (!isThere) {
        tell(isThere.error());
        return;
    }
    m_isDue = false;
    checkAside(copy->path());
}

void BackupKeeper::checkAside(const std::string &copy)
{
    m_aside = std::async(std::launch::async,
        [this, copy, path = words::toUtf8(m_workspace.filePath()),
            folders = backupFolders(m_settings, m_workspace)] {
            Made made { path, {}, {} };
            {
                const auto store = Store::open(copy, OpenMode::Read);
                made = store ? backUpInto(**store, folders) : Made { path, {}, store.error() };
            }
            made.squadFile = path;
            QFile::remove(QString::fromStdString(copy));
            if (!made.done)
                made.done = ofOriginal(made.done.error(), copy, path);
            QMetaObject::invokeMethod(this, &BackupKeeper::takeAside, Qt::QueuedConnection);
            return made;
        });
}

/// Waits for what is being made.
void BackupKeeper::takeAside()
{
    if (!m_aside.valid())
        return;
    const auto made = m_aside.get();
    const auto begun = beginFrom(made);
    note(made, begun);
    if (!made.done)
        tell(made.done.error());
    else if (!begun)
        tell(begun.error());
}

/// When the program ends nobody is there to be told: it is said at the next start.
void BackupKeeper::note(const Made &made, const Result<> &begun)
{
    const auto &failed = made.done ? begun : made.done;
    m_settings.setBackupTrouble(failed ? QString() : words::error(failed.error()));
}

/// What is written over by something else is not what was typed here: it is no copy to rely on.
void BackupKeeper::finish()
{
    m_timer.stop();
    m_steps.stop();
    m_copy.reset();
    takeAside();
    const auto *store = m_workspace.store();
    if (!store || store->isReadOnly())
        return;
    if (!store->stillAsSeen()) {
        keepOurs(*store);
        return;
    }
    if (!std::exchange(m_isDue, false))
        return;
    const auto made = backUpInto(*store, backupFolders(m_settings, m_workspace));
    const auto begun = beginFrom(made);
    note(made, begun);
    if (!made.done || !begun)
        m_workspace.report(made.done ? begun.error() : made.done.error());
}

/// What was typed here stands among the backups then, though the file does not hold it.
void BackupKeeper::keepOurs(const Store &store)
{
    const auto edits = m_isLogging ? recoveryLog().edits() : std::nullopt;
    m_isLogging = false;
    const bool isThere = store.isSetAside() && std::exchange(m_isDue, false);
    if (!isThere && edits.value_or(0) == 0)
        return;
    const auto folder = backupFolders(m_settings, m_workspace).front();
    Result<> kept;
    if (!isThere)
        kept = rescueAs(freshBackupPath(folder, wallClock()));
    else if (const auto made = backUp(store, folder, wallClock()); !made)
        kept = made.error();
    if (kept)
        return;
    m_settings.setBackupTrouble(words::error(kept.error()));
    m_workspace.report(kept.error());
}

void BackupKeeper::tell(const Error &error)
{
    m_isDue = true; // the next one may go better
    m_workspace.report(error);
}

} // namespace fivepace
