// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "storage/recoverylog.h"
#include "storage/steppedcopy.h"
#include "workspace.h"

#include <QObject>
#include <QTimer>

#include <future>

namespace fivepace {

/// Whoever has room for fewer is told.
inline constexpr std::int64_t kCopiesThatMustFit = 3;

/// The folders that the open squad's backups go to: one, or two.
std::vector<std::string> backupFolders(const Settings &settings, const Workspace &workspace);

/// Makes backups of the open squad by itself: every 30 minutes of work, a little at a time and checked on a
/// helper thread, and when it is let go or the program ends, each where something was changed since the last
/// one. Keeps a log of the edits since then, so that nothing is lost where something else writes over the
/// file. What goes wrong is said.
class BackupKeeper : public QObject, public Rescuer {
    Q_OBJECT

public:
    BackupKeeper(
        Workspace &workspace, Settings &settings, std::chrono::milliseconds every = std::chrono::minutes(30));
    /// Makes what is still due.
    ~BackupKeeper() override;

    bool canRescue() override;
    Result<> rescueAs(const std::string &path) override;

private:
    /// What came of making a copy in each folder: the first copy, and the first failure after all were tried.
    struct Made {
        std::string squadFile;
        std::optional<Backup> first;
        Result<> done;
    };

    void note(const Made &made, const Result<> &begun);
    static Made backUpInto(const Store &store, const std::vector<std::string> &folders);
    void look();
    void follow(const Edit &edit);
    void followMuch();
    void log(const Edit &edit);
    void finish();
    void keepOurs(const Store &store);
    void makeAside();
    void copyOn();
    void checkAside(const std::string &copy);
    void takeAside();
    Result<> beginFrom(const Made &made) const;
    void tell(const Error &error);
    RecoveryLog recoveryLog() const;

    Workspace &m_workspace;
    Settings &m_settings;
    QTimer m_timer;
    std::unique_ptr<SteppedCopy> m_copy; ///< while it is being made
    QTimer m_steps;
    std::future<Made> m_aside;
    bool m_isDue = false;
    RecoveryLog::At m_known; ///< the squad as it was when we last looked
    bool m_isLogging = false; ///< the log holds all since its backup, or waits for one
    bool m_hasToldOfLog = false; ///< that it cannot be written
};

} // namespace fivepace
