// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/calendarevent.h"
#include "domain/squad/edit.h"
#include "domain/squad/history.h"
#include "domain/squad/pastedits.h"
#include "domain/values/progress.h"
#include "domain/values/result.h"
#include "files/wholefile.h"
#include "storage/foundbeside.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fivepace {

/// Reading works while somebody else writes; writing takes the lock, or is refused with Errc::Locked that
/// says who has it. Either: writes where it can, else reads.
enum class OpenMode { Read, Write, Either };

/// Respect: what another holder may still need is left to it. TakeOver: the coach said that a holder on
/// another computer, of whom nothing can be known, is gone.
enum class LockPolicy { Respect, TakeOver };

/// What can be said of a squad without reading all of it.
struct SquadFacts {
    int athletes = 0; ///< archived ones too
    int sessions = 0;
    std::optional<Date> lastLogged; ///< of the newest session with something logged

    bool operator==(const SquadFacts &) const = default;
};

class SteppedCopy;
class SteppedEdit;

/// A squad file: the room's only door. One SQLite file; every edit is one durable transaction together with
/// its undo step.
class Store {
public:
    /// Errc: NotFound, NotAFile, CannotOpen, CannotRead, Locked, LockedElsewhere, ReadOnly (a backup),
    /// Foreign, Newer, WrongVersion, Damaged. A file that is refused is left untouched. An older file is
    /// copied beside itself (checked) and then brought up to date. Only its head is read: `checkIntegrity`
    /// says whether the rest is sound. Waits for another program up to 2 s.
    static Result<std::unique_ptr<Store>> open(
        const std::string &path, OpenMode mode, LockPolicy policy = LockPolicy::Respect);
    /// A new file with this content and an empty undo log. Errc as files/wholefile.h; Errc::Locked where it
    /// is to be replaced and somebody writes it. Nothing half done is left, and an old file stays whole.
    static Result<std::unique_ptr<Store>> create(
        const std::string &path, const Squad &content, Existing existing = Existing::Keep);
    /// A store without a file, for tests.
    static Result<std::unique_ptr<Store>> inMemory(const Squad &content);
    ~Store();

    /// The squad as the file has it now. Sessions and entries are read from the file when they are asked for:
    /// whoever applies an edit applies it to the squad too, and once the store is gone what was not asked for
    /// before fails, in the logbook.
    /// Of a file that is only read, what is asked for once somebody else has changed it fails with
    /// Errc::Conflict, in the logbook: it is time to read anew.
    Result<Squad> squad() const;
    /// The same for a store with a file, read over a connection of its own: a helper thread may call it while
    /// nothing else is asked of the store.
    Result<Squad> squadReadAside() const;
    /// Everything in the file, in memory; it takes as long and as much as all seasons together.
    /// Errc::Cancelled where `progress` stops it.
    Result<Squad> wholeSquad(const WorkProgress &progress = {}) const;
    /// That somebody else has changed the file since `squad` was asked for. False where it cannot be read.
    bool isChanged() const;

    /// Applies every change or none, and remembers it for undo; what could be redone is forgotten. An edit
    /// that changes nothing does nothing. Errc::Conflict where the file no longer holds a `before`;
    /// Errc::ReadOnly in a store opened for reading; what `stillAsSeen` says; after any of these nothing was
    /// changed. Errc::Unconfirmed where the edit stands in the file, but the disk or what was read afterwards
    /// does not say that it will stay.
    Result<> apply(const Edit &edit);
    /// Takes the newest edit back; the answer is the edit that was applied to do so, or nothing where there
    /// is nothing to undo.
    Result<std::optional<Edit>> undo();
    Result<std::optional<Edit>> redo();
    /// The same a little at a time, in one transaction, for edits of many values. Until it is through, or
    /// given up, nothing else is to be written, and what is read may be half done.
    std::unique_ptr<SteppedEdit> applyInSteps(Edit edit);
    std::unique_ptr<SteppedEdit> undoInSteps();
    std::unique_ptr<SteppedEdit> redoInSteps();
    /// That what would be undone, or redone, is an edit of many values.
    bool isUndoLarge() const;
    bool isRedoLarge() const;
    HistoryTop history() const;
    /// The edits that can be taken back, newest first, at most so many.
    Result<std::vector<PastEdit>> pastEdits(std::size_t most) const;
    /// What brings the squad back to what it was after the edit of that number in the log, as one edit, not
    /// applied yet; nothing where the log does not hold that edit as done.
    Result<std::optional<Edit>> wayBackTo(std::int64_t step) const;
    /// Of what was last read or written through this store: rises by one with every edit, undo and redo,
    /// whoever makes it.
    Revision revision() const;
    /// Two states of one squad that went different ways differ in it, also where their revisions do not. Of
    /// what was last read or written through this store.
    std::string state() const;
    /// What became of the squad since that revision, in order, others' edits too; what is asked for from then
    /// on goes with it. Nothing where the log of edits does not reach back so far: then ask for the squad
    /// anew.
    Result<std::optional<std::vector<Edit>>> changesSince(Revision revision);

    /// `now` as it is to be sent out to the calendar of this name (see nextIssue), kept as sent: what is sent
    /// later goes on from it. No edit, and not undone. Errc as `apply`.
    Result<std::vector<CalendarEvent>> issueCalendar(
        const std::string &calendar, const std::vector<CalendarEvent> &now, Date from, Date today);

    /// That the file is the one we opened and nothing else wrote it since. Errc::Gone, Changed, TakenOver.
    Result<> stillAsSeen() const;
    /// After Errc::Gone, or Changed because another file has the name: `copyTo` still gives what was written
    /// here.
    bool isSetAside() const;
    const FoundBeside &foundBeside() const;

    bool isReadOnly() const;
    /// What would keep somebody who opens the file for it from writing: Errc::CannotWrite where its or the
    /// folder's rights do. A lock is not asked about, since it may be gone by then.
    Result<> checkRights() const;
    /// What kept this from being opened for writing where it is no other writer and not the rights: a full
    /// disk.
    const std::optional<Error> &obstacle() const;
    /// Who writes the file while we only read; empty where nobody does.
    const std::optional<Writer> &writer() const;
    /// That `writer` is on another computer, or of another user, so that nobody here knows whether it lives.
    bool isLockedElsewhere() const;
    /// That whoever wrote when this was opened for reading does so no more: it can be opened for writing now.
    bool isWriterGone() const;
    const std::string &path() const;

    /// Counts, without reading all.
    Result<SquadFacts> facts() const;

    /// SQLite's full integrity and foreign key check, and that tables, lists and undo log are whole;
    /// Errc::Damaged or WrongVersion with what it found. Reads the whole file. Errc::Cancelled where
    /// `progress` stops it.
    Result<> checkIntegrity(const WorkProgress &progress = {}) const;
    /// The same for a helper thread, without keeping anybody from writing: what is found is looked at again
    /// where it may be an edit half seen. Ends early, with nothing found, once `stop` is true.
    static Result<> checkAside(const std::string &path, const std::atomic<bool> &stop);
    /// A checked copy of the whole file. Errc as `create`; leaves no half copy.
    Result<> copyTo(
        const std::string &path, Existing existing = Existing::Keep, const WorkProgress &progress = {}) const;
    /// The same a little at a time, unchecked, to a file of the caller's own.
    Result<std::unique_ptr<SteppedCopy>> copyInSteps(const std::string &path) const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace fivepace
