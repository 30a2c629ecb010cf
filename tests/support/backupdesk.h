// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/edits.h"
#include "settings.h"
#include "support/builders.h"
#include "workspace.h"

#include <QTemporaryDir>

namespace fivepace::test {

/// The builders' squad, open, in a folder of its own with a place for its backups.
class BackupDesk {
public:
    BackupDesk()
    {
        setPlaces(folder.filePath(QStringLiteral("backups")));
        workspace.setToday(std::chrono::year(2026) / 5 / 4);
        const bool isMade = static_cast<bool>(Store::create(squadFile().toStdString(), aSquad()));
        m_isReady = isMade && workspace.openFile(squadFile());
    }
    ~BackupDesk() { setPlaces({}); }
    Q_DISABLE_COPY_MOVE(BackupDesk)

    bool isReady() const { return m_isReady; }
    QString squadFile() const { return folder.filePath(QStringLiteral("squad.fivepace")); }
    /// One more edit.
    bool rename(const char *club)
    {
        auto card = workspace.squad().card;
        card.club = club;
        return workspace.perform(edits::changeSquad(workspace.squad().card, card));
    }

    QTemporaryDir folder;
    Settings settings { nullptr };
    Workspace workspace { nullptr };

private:
    void setPlaces(const QString &first)
    {
        settings.setBackupPlace(first);
        settings.setSecondBackupPlace({});
    }

    bool m_isReady = false;
};

} // namespace fivepace::test
