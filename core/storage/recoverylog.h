// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"
#include "storage/backups.h"
#include "storage/store.h"

#include <cstddef>
#include <optional>
#include <string>

namespace fivepace {

/// What was done to a squad since its last backup, in a small file outside the squad's folder. Backup and log
/// together make anew what was written here, where something else wrote over the squad's file.
class RecoveryLog {
public:
    /// `path` need not be there.
    explicit RecoveryLog(std::string path);
    /// Where the log of a squad file lies: "recovery" in the program's data folder.
    static std::string placeFor(const std::string &squadFile);

    /// A squad as it was at one moment.
    struct At {
        Revision revision = 0;
        std::string state;

        bool operator==(const At &) const = default;
    };
    static At now(const Store &store) { return { store.revision(), store.state() }; }

    /// That nothing was done to the squad until then which the log does not know: it goes on.
    bool goesOnFrom(const At &at) const;
    /// How many edits it holds since the backup that it begins from; nothing where that is not there, or an
    /// edit is missing.
    std::optional<std::size_t> edits() const;
    /// Forgets all; what is added from now on waits for `beginFrom`.
    void clear() const;

    /// After the edit was applied to the store. Errc as `addLine`.
    Result<> add(const Store &store, const Edit &edit) const;
    /// A backup was made: what it holds already is forgotten. Errc as `Store::open`, `writeWhole`.
    Result<> beginFrom(const Backup &backup) const;
    /// A new squad file: the backup, and all that was done since. Errc as `Store::create` and `Store::apply`;
    /// NotFound where there is nothing to begin from. No half file is left.
    Result<> rebuildAs(const std::string &path) const;
    std::int64_t bytes() const;

private:
    std::string m_path;
};

} // namespace fivepace
