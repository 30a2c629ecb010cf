// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupkeeper.h"
#include "domain/values/date.h"
#include "endsignals.h"
#include "settings.h"
#include "workspace.h"

#include <QQmlApplicationEngine>
#include <QSize>
#include <QString>

#include <future>
#include <optional>

class QApplication;
class QQuickWindow;

namespace fivepace {

/// What the command line asks of the window.
struct Start {
    QString file; ///< empty: the one that was open last
    QString theme; ///< light or dark; empty: as set
    std::optional<Date> today;
    std::optional<QSize> size;
    bool isForPictures = false; ///< no backups are made
    bool sayFrames = false; ///< says each frame, the last with the squad, on standard output, then ends
};

/// The program as it stands on a screen, wired as `main` and the tests with hands run it.
class Program {
public:
    explicit Program(const Start &start);

    /// Opens the window, and the squad behind its first frame; false where the QML does not load.
    [[nodiscard]] bool open();

    /// The desktop's session is about to end. True where it should wait: something is typed and not stored,
    /// and the coach may be asked; where that may not be, what is typed comes back at the next start.
    [[nodiscard]] bool holdsUpSession(bool mayAsk);

    Settings &settings() { return m_settings; }
    Workspace &workspace() { return m_workspace; }
    /// Null before `open`.
    QQuickWindow *window() const { return m_window; }

private:
    void startOpening();
    void openBehindTheFirstFrames();

    std::future<void> m_drawing; ///< first, as it goes on beside all else
    Start m_start;
    Settings m_settings;
    Workspace m_workspace;
    EndSignals m_endSignals;
    std::optional<BackupKeeper> m_backups; ///< after what it keeps, so that it ends before
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

/// The program's name and languages; before anything is said or opened.
void introduce(QApplication &application);

} // namespace fivepace
