// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "storage/backups.h"
#include "workspace.h"

#include <QObject>
#include <QTimer>

#include <future>

namespace fivepace {

/// The folders that the open squad's backups go to: one, or two.
std::vector<std::string> backupFolders(const Settings &settings, const Workspace &workspace);

/// Makes backups of the open squad by itself: every 30 minutes of work on a helper thread, and when it is let
/// go or the program ends, each where something was changed since the last one. What goes wrong is said.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    BackupKeeper(
        Workspace &workspace, Settings &settings, std::chrono::milliseconds every = std::chrono::minutes(30));
    /// Makes what is still due.
    ~BackupKeeper() override;

private:
    void begin();
    void finish();
    void makeAside();
    void waitForAside();
    void tell(const Error &error);

    Workspace &m_workspace;
    Settings &m_settings;
    QTimer m_timer;
    std::future<void> m_aside;
    bool m_isDue = false;
};

} // namespace fivepace
