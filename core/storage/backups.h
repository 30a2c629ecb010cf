// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/thinning.h"
#include "storage/store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fivepace {

// Copies of a squad, each a squad file of its own in a folder for that squad: "2026-05-04 18.52.07.fivepace".

struct Backup {
    std::string path;
    Moment made; ///< as its name says
    std::int64_t bytes = 0;

    bool operator==(const Backup &) const = default;
};

/// What the clock at the wall says now, as the names of backups do.
Moment wallClock();
/// Where backups lie where nothing else was chosen: "Fivepace backups" in the user's documents.
std::string usualBackupPlace();
/// The folder in `place` for the squad of this file: its name, and a few letters that tell two of the same
/// name in different folders apart.
std::string backupFolder(const std::string &place, const std::string &squadFile);

/// That a file is one of these copies, as its name and that of its folder say. It is opened for reading only:
/// `kept` takes it away some day.
bool isBackup(const std::string &path);
/// Newest first; files with other names are none. Empty where the folder is not there.
std::vector<Backup> backupsIn(const std::string &folder);
/// Of several folders: where one is not there any more, another one may have them. Those of one moment are
/// the same, and the first folder's.
std::vector<Backup> backupsIn(const std::vector<std::string> &folders);
/// The same, and those that were made while the squad lay under another name or in another folder: of the
/// folders beside these whose newest one is older than all of these, and knows somebody of the squad.
std::vector<Backup> backupsOf(const Squad &squad, const std::vector<std::string> &folders);
/// What a backup holds, in short.
struct BackupFacts {
    SquadFacts squad;
    Revision revision
        = 0; ///< rises with every edit, so of two it tells which was made later, whatever the clock said

    bool operator==(const BackupFacts &) const = default;
};
/// Errc as `Store::open`.
Result<BackupFacts> factsOf(const Backup &backup);
/// The places of the backup of the latest date and of the one with the latest edits, where these are two.
struct NewestInDoubt {
    std::size_t byDate = 0;
    std::size_t byEdits = 0;

    bool operator==(const NewestInDoubt &) const = default;
};
/// The clock was wrong once then, or an older backup took the squad's place since. The backups' revisions, of
/// the latest date first; nothing for those that cannot be read, which are passed over.
std::optional<NewestInDoubt> newestInDoubt(const std::vector<std::optional<Revision>> &revisions);
/// Everything in it. Errc as `Store::open`; Errc::Cancelled where `progress` stops it.
Result<Squad> squadIn(const Backup &backup, const WorkProgress &progress = {});

/// Of a backup to be made, under a name that is free from `now` on.
std::string freshBackupPath(const std::string &folder, Moment now);
/// Makes a copy of what the store holds, checks it and reads it through, and then takes those away that
/// `kept` does not keep. Where the copy cannot be made, or fails its check, no other one goes. Errc:
/// CannotWrite, DiskFull, CannotRead, Damaged; Errc::Cancelled, and no copy, where `progress` stops it.
Result<Backup> backUp(
    const Store &store, const std::string &folder, Moment now, const WorkProgress &progress = {});

/// Bytes free where the folder is or would be; nothing where that cannot be known.
std::optional<std::int64_t> freeBytes(const std::string &folder);

/// Puts a backup in the place of a squad file that cannot be opened, or is gone. What stood there is kept
/// beside it; the answer is its name, empty where there was nothing. Errc as `Store::create`.
Result<std::string> putInPlace(const Backup &backup, const std::string &squadFile, Moment now);

/// Damage that was found in a copy, which goes, is said of what it was made of.
Error ofOriginal(Error found, const std::string &copy, const std::string &original);

} // namespace fivepace
