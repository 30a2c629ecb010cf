// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace fivepace {

/// What went wrong; the words for it are made at the edge (app/text).
enum class Errc {
    NotFound, ///< the file, athlete, session … named in the detail does not exist
    CannotOpen, ///< the file is there but cannot be read
    CannotWrite, ///< no permission, folder missing, the disk refuses
    Locked, ///< another program writes this file; the detail names it
    ReadOnly, ///< a write was asked of a file opened for reading
    Foreign, ///< not a Fivepace file
    Newer, ///< written by a newer Fivepace
    Damaged, ///< SQLite or our own checks say the content is broken
    Conflict, ///< the file no longer holds what the edit started from
    Invalid, ///< the value breaks a rule of the domain
    Unreadable, ///< text that could not be understood
    NoTable, ///< a file that as a whole cannot be read as a table
    CannotRead, ///< the disk did not give what was asked for; nothing is told from half of it
    DiskFull, ///< there is no room for what was to be written; what stood before still stands
    Unconfirmed, ///< it was written, but the disk did not say that it will last
    NotAFile, ///< a folder, a pipe or a device
    LockedElsewhere, ///< locked by another computer or user of whom nothing can be known; may be taken over
    TakenOver, ///< another program took over the right to write
    Changed, ///< something else wrote or replaced the file while it was open
    Gone, ///< the file was deleted or moved away while it was open
    WrongVersion, ///< the file does not hold what its version says it does
    Cancelled, ///< whoever asked for it stopped it
};

/// The last of them, for those who go through all.
inline constexpr Errc kLastErrc = Errc::Cancelled;

/// Why it went wrong, where the code alone does not say it.
enum class Cause {
    None,
    BeingWritten, ///< another program is writing the same file at this moment
    FolderUnconfirmed,
    FileNotYours, ///< the user has no right to write it
    FolderNotYours,
    FileThere,
    FolderMissing,
    FolderNotMade,
    HardlyRoom, ///< for another backup
    HalfWritten, ///< what another program left cannot be taken back
    HoldsElse, ///< what was to be changed is no longer so
    ChangedByAnother,
    SquadClosed,
    IsBackup, ///< what is to be changed is one of the copies that the program made
    PointsNowhere, ///< at something that is not there
    // of a table
    TooManyColumns,
    TooManyRows,
    TextBehindQuote,
    QuoteNotEnded,
    TooLong,
    NotText,
    Empty,
    // of a set of workouts
    OtherFormat,
    VersionMissing
};

/// What stands in a squad's file, as far as an error says in what of it the fault lies.
enum class Thing {
    None,
    SquadCard,
    Groups,
    Athletes,
    GroupsOfAthletes,
    Results,
    Absences,
    HandPaces,
    Workouts,
    Cycles,
    DaysOfCycles,
    Phases,
    Races,
    GroupsOfRaces,
    Sessions,
    Entries,
    Targets,
    RepTimes,
    UndoLog,
    SentCalendars,
    LastEdits ///< the log of the edits since the last backup
};

/// Who has the right to write a file, or had it.
struct Writer {
    std::string program; ///< empty where the lock does not say it
    std::string machine;
    std::int64_t process = 0;
    std::string since; ///< "2026-05-04 18:30"

    bool operator==(const Writer &) const = default;
};

/// A failure on its way to the one gate that shows it.
struct Error {
    Errc code;
    std::string detail; ///< a path, a name, or what the system says; no words of ours; may be empty
    Cause cause = Cause::None;
    Thing thing = Thing::None;
    std::int64_t line = 0; ///< of a text, from 1; 0 where it is of none
    std::optional<Writer> writer;

    bool operator==(const Error &) const = default;
};

} // namespace fivepace
