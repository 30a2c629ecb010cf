// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/steppededit.h"

#include "storage/editjson.h"
#include "storage/heldfile.h"
#include "storage/tables.h"

#include <QDateTime>
#include <QDeadlineTimer>

namespace fivepace {

namespace {

constexpr std::chrono::milliseconds kStep(8); // half of what a screen takes for a picture

} // namespace

class SteppedEdit::Writing {
public:
    explicit Writing(sqlite3 *db)
        : transaction(db)
        , statements(db)
    {
    }

    Transaction transaction;
    Statements statements; // done with before the transaction ends
};

SteppedEdit::SteppedEdit(HeldFile &file, Edit edit)
    : m_file(file)
    , m_step(std::optional<LoggedStep>())
    , m_edit(std::move(edit))
    , m_stamp(freshStamp())
{
}

SteppedEdit::SteppedEdit(HeldFile &file, Result<std::optional<LoggedStep>> step, bool isDoneAgain)
    : m_file(file)
    , m_step(std::move(step))
    , m_isDoneAgain(isDoneAgain)
    , m_stamp(freshStamp())
{
    if (!m_step || !*m_step)
        return;
    m_coming = std::async(std::launch::async, [isDoneAgain, logged = std::move((*m_step)->edit)] {
        auto edit = editFromJson(logged.kind, logged.subject, logged.changes);
        return edit && !isDoneAgain ? Result<Edit>(inverse(*std::move(edit))) : std::move(edit);
    });
}

SteppedEdit::~SteppedEdit() = default;

double SteppedEdit::partDone() const
{
    if (m_isThrough)
        return 1;
    return m_edit ? static_cast<double>(m_next) / static_cast<double>(m_edit->changes.size() + 1) : 0;
}

/// Of what comes from the log: false while it is not read yet.
Result<bool> SteppedEdit::await()
{
    if (!m_coming.valid())
        return true;
    if (m_coming.wait_for(kStep) != std::future_status::ready)
        return false;
    auto edit = m_coming.get();
    if (!edit)
        return edit.error();
    m_edit = *std::move(edit);
    return true;
}

Result<> SteppedEdit::begin()
{
    if (auto may = m_file.mayWrite(); !may)
        return may;
    m_writing = std::make_unique<Writing>(m_file.db());
    return m_writing->transaction.begin();
}

/// What undo needs, and the end of the transaction.
Result<> SteppedEdit::finish()
{
    Result<> noted;
    if (*m_step) {
        noted = markDone(m_file.db(), (*m_step)->id, m_isDoneAgain, m_stamp);
    } else {
        endJson(m_changes);
        const std::chrono::seconds now(QDateTime::currentSecsSinceEpoch());
        noted = remember(m_file.db(), { m_edit->kind, m_edit->subject, std::move(m_changes) }, now, m_stamp);
    }
    return noted ? m_writing->transaction.commit() : noted;
}

Result<bool> SteppedEdit::step()
{
    if (!m_step)
        return m_step.error();
    const QDeadlineTimer late(kStep);
    auto isThere = await();
    if (!isThere || !*isThere)
        return isThere;
    if (m_isThrough || !m_edit || isEmpty(*m_edit))
        return true;
    auto done = m_writing ? Result<>() : begin();
    if (!m_writing)
        return done.error(); // nothing is begun
    while (done && m_next < m_edit->changes.size()) {
        const auto &change = m_edit->changes[m_next];
        done = writeChange(m_writing->statements, change);
        if (!*m_step)
            addJson(m_changes, change);
        ++m_next;
        if (done && late.hasExpired())
            return false;
    }
    if (done)
        done = finish();
    m_writing.reset();
    m_isThrough = true;
    const auto settled = m_file.settle(done, m_stamp);
    return settled ? Result<bool>(true) : settled.error();
}

} // namespace fivepace
