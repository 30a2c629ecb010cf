// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edit.h"
#include "domain/history.h"
#include "domain/result.h"

#include <memory>
#include <optional>
#include <string>

namespace fivepace {

/// Reading works while somebody else writes; writing takes the lock, or is refused with Errc::Locked that
/// says who has it. Either: writes where it can, else reads.
enum class OpenMode { Read, Write, Either };

/// What becomes of a file that stands where a new one is to be written. Replace is for where the coach was
/// asked: the new file is written beside it and takes its place whole; a squad that somebody writes stays.
enum class Existing { Keep, Replace };

/// A squad file: the room's only door. One SQLite file; every edit is one durable transaction together with
/// its undo step.
class Store {
public:
    /// Errc: NotFound, CannotOpen, Locked, Foreign, Newer, Damaged. A file that is refused is left untouched.
    /// An older file is copied beside itself (checked) and then brought up to date.
    static Result<std::unique_ptr<Store>> open(const std::string &path, OpenMode mode);
    /// A new file with this content and an empty undo log. Errc::CannotWrite where the file exists and is to
    /// be kept, or cannot be made; Errc::Locked where it is to be replaced and somebody writes it. Nothing
    /// half done is left.
    static Result<std::unique_ptr<Store>> create(
        const std::string &path, const Squad &content, Existing existing = Existing::Keep);
    /// A store without a file, for tests.
    static Result<std::unique_ptr<Store>> inMemory(const Squad &content);
    ~Store();

    /// Everything in the file.
    Result<Squad> squad() const;
    /// The same for a store with a file, read over a connection of its own: a helper thread may call it while
    /// nothing else is asked of the store.
    Result<Squad> squadReadAside() const;

    /// Applies every change or none, and remembers it for undo; what could be redone is forgotten. An edit
    /// that changes nothing does nothing. Errc::Conflict where the file no longer holds a `before`;
    /// Errc::ReadOnly in a store opened for reading.
    Result<> apply(const Edit &edit);
    /// Takes the newest edit back; the answer is the edit that was applied to do so, or nothing where there
    /// is nothing to undo.
    Result<std::optional<Edit>> undo();
    Result<std::optional<Edit>> redo();
    HistoryTop history() const;

    bool isReadOnly() const;
    /// What would keep somebody who opens the file for it from writing: Errc::CannotWrite where its or the
    /// folder's rights do. A lock is not asked about, since it may be gone by then.
    Result<> checkRights() const;
    /// Who writes the file while we only read: "fivepace on lab-pc (process 412) since 2026-05-04 18:31";
    /// empty where nobody does.
    const std::string &writer() const;
    /// That whoever wrote when this was opened for reading does so no more: it can be opened for writing now.
    bool isWriterGone() const;
    const std::string &path() const;

    /// SQLite's full integrity and foreign key check; Errc::Damaged with what it found.
    Result<> checkIntegrity() const;
    /// A checked copy of the whole file. Errc as `create`; leaves no half copy.
    Result<> copyTo(const std::string &path, Existing existing = Existing::Keep) const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace fivepace
