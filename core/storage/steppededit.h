// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"
#include "storage/undolog.h"

#include <future>
#include <memory>
#include <optional>
#include <string>

namespace fivepace {

class HeldFile;

/// An edit of many values on its way into a squad file, in one transaction, a little at a time, so that a
/// window can go on answering. The file outlives it.
class SteppedEdit {
public:
    /// An edit that is new, and is kept for undo.
    SteppedEdit(HeldFile &file, Edit edit);
    /// A step of the undo log, done again or taken back.
    SteppedEdit(HeldFile &file, Result<std::optional<LoggedStep>> step, bool isDoneAgain);
    /// Takes all back where not all is written.
    ~SteppedEdit();
    SteppedEdit(const SteppedEdit &) = delete;
    SteppedEdit &operator=(const SteppedEdit &) = delete;

    /// Some milliseconds of work, or a wait for them; true once all is written for good, or was before. After
    /// a failure nothing is left of it; Errc as `Store::apply`.
    Result<bool> step();
    /// From 0 to 1.
    double partDone() const;
    /// What is written, once `step` has begun with it: nothing where there was nothing to undo or to redo.
    const std::optional<Edit> &edit() const { return m_edit; }

private:
    class Writing;

    Result<bool> await();
    Result<> begin();
    Result<> finish();

    HeldFile &m_file;
    std::future<Result<Edit>> m_coming; ///< the step of the log is read into an edit on a helper thread
    Result<std::optional<LoggedStep>> m_step; ///< of the undo log; nothing where the edit is new
    bool m_isDoneAgain = true;
    std::optional<Edit> m_edit;
    std::string m_changes; ///< as the undo log will keep them; of a new edit alone
    std::size_t m_next = 0; ///< change to be written
    std::int64_t m_stamp;
    std::unique_ptr<Writing> m_writing; ///< the transaction, while it is open
    bool m_isThrough = false;
};

} // namespace fivepace
