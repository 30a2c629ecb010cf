// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupkeeper.h"

#include "text/words.h"

namespace fivepace {

namespace {

constexpr std::int64_t kCopiesThatMustFit = 3;

/// Makes a copy in each folder; the first failure is told, after the others were tried.
Result<> backUpInto(const Store &store, const std::vector<std::string> &folders)
{
    Result<> done;
    for (const auto &folder : folders) {
        const auto made = backUp(store, folder, wallClock());
        if (!made && done)
            done = made.error();
        const auto room = made ? freeBytes(folder) : std::nullopt;
        if (done && room && *room < kCopiesThatMustFit * made->bytes)
            done = Error { Errc::DiskFull,
                folder + ": a backup was made, but there is hardly room for the next one" };
    }
    return done;
}

} // namespace

std::vector<std::string> backupFolders(const Settings &settings, const Workspace &workspace)
{
    const auto file = words::toUtf8(workspace.filePath());
    const auto place = words::toUtf8(settings.backupPlace());
    std::vector<std::string> folders { backupFolder(place.empty() ? usualBackupPlace() : place, file) };
    if (!settings.secondBackupPlace().isEmpty())
        folders.push_back(backupFolder(words::toUtf8(settings.secondBackupPlace()), file));
    return folders;
}

BackupKeeper::BackupKeeper(Workspace &workspace, Settings &settings, std::chrono::milliseconds every)
    : m_workspace(workspace)
    , m_settings(settings)
{
    m_timer.setInterval(every);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::makeAside);
    connect(&workspace, &Workspace::closing, this, &BackupKeeper::finish);
    connect(&workspace, &Workspace::edited, this, &BackupKeeper::begin);
}

BackupKeeper::~BackupKeeper()
{
    finish();
}

/// 30 minutes of work begin with the first edit.
void BackupKeeper::begin()
{
    m_isDue = !m_workspace.filePath().isEmpty();
    if (m_isDue && !m_timer.isActive())
        m_timer.start();
}

void BackupKeeper::makeAside()
{
    m_timer.stop();
    const bool isWriter = m_workspace.store() && !m_workspace.isReadOnly();
    if (!m_isDue || !isWriter || !m_workspace.store()->stillAsSeen())
        return;
    waitForAside();
    m_isDue = false;
    m_aside = std::async(std::launch::async,
        [this, path = words::toUtf8(m_workspace.filePath()),
            folders = backupFolders(m_settings, m_workspace)] {
            const auto store = Store::open(path, OpenMode::Read);
            const auto done = store ? backUpInto(**store, folders) : store.error();
            if (!done)
                QMetaObject::invokeMethod(
                    this, [this, error = done.error()] { tell(error); }, Qt::QueuedConnection);
        });
}

void BackupKeeper::waitForAside()
{
    if (m_aside.valid())
        m_aside.get();
}

/// What is written over by something else is not what was typed here: it is no copy to rely on.
void BackupKeeper::finish()
{
    m_timer.stop();
    waitForAside();
    const auto *store = m_workspace.store();
    if (!std::exchange(m_isDue, false) || !store || store->isReadOnly() || !store->stillAsSeen())
        return;
    if (const auto done = backUpInto(*store, backupFolders(m_settings, m_workspace)); !done)
        m_workspace.report(done.error());
}

void BackupKeeper::tell(const Error &error)
{
    m_isDue = true; // the next one may go better
    m_workspace.report(error);
}

} // namespace fivepace
