// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the log's table, one durable edit a cell.
#include "models/log/sessiongridmodel.h"

#include "domain/edits/edits.h"
#include "domain/log/logline.h"
#include "domain/squad/validation.h"
#include "domain/values/timetext.h"
#include "exchange/mark.h"
#include "models/log/repblock.h"
#include "models/qmlid.h"
#include "text/words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace fivepace {

QString SessionGridModel::type(int row, int column, const QString &text)
{
    if (row < 0 || row >= rowCount() || column < 1 || column >= columnCount())
        return {};
    if (const auto why = obstacle(); !why.isEmpty() && !text.trimmed().isEmpty())
        return why;
    const auto &line = m_grid.rows[static_cast<std::size_t>(row)];
    const int after = column - repCount() - 1;
    if (after < 0) {
        const auto typed = text.trimmed();
        if (const auto times = exchange::timesListedIn(words::toUtf8(typed)); !times.empty())
            return tr("These are several times. Type one a cell, or copy them and paste them here.");
        const auto problem = typeRep(line, static_cast<std::size_t>(column - 1), typed);
        if (const auto mark = exchange::markIn(words::toUtf8(typed)); problem.isEmpty() && mark.couldBeTwo)
            m_workspace->say(tr("%1 was read as one time, %2.").arg(typed, words::time(*mark.reading.time)));
        return problem;
    }
    if (after == 1)
        return typeScale(line, text.trimmed(), 0, 10, &Entry::rpe);
    if (after == 2)
        return typeScale(line, text.trimmed(), 1, 5, &Entry::looseness);
    return {};
}

QString SessionGridModel::typeRep(const GridRow &row, std::size_t rep, const QString &text)
{
    const auto &cell = row.cells[rep];
    if (rep >= row.repCount) {
        return text.isEmpty()
            ? QString()
            : tr("%1 has another workout here, with %n rep(s).", nullptr, static_cast<int>(row.repCount))
                  .arg(words::fromUtf8(row.name));
    }
    if (text.isEmpty()) {
        if (!cell.result)
            return {};
        return perform(row, clearRep(entryOf(row), m_grid, rep));
    }
    RepResult result;
    if (text == u"-" || text == u"–") {
        result.ending = Ending::Skipped;
    } else {
        const auto reading = readTypedRep(words::toUtf8(text), cell.explained.target.time);
        if (!reading.time)
            return words::problem(reading.problem);
        const auto length = lengthTimed(cell.explained.target, m_grid.repOf(row, rep).what);
        if (const auto *distance = std::get_if<Distance>(&length)) {
            if (const auto issue = validateRep(*distance, reading.time->time))
                return words::issue({ *issue, "time" });
        }
        result.time = reading.time;
    }
    return perform(row, logRep(entryOf(row), m_grid, rep, result));
}

QString SessionGridModel::typeScale(
    const GridRow &row, const QString &text, int least, int most, std::optional<int> Entry::*member)
{
    auto entry = entryOf(row);
    if (text.isEmpty()) {
        entry.*member = std::nullopt;
        return perform(row, entry);
    }
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return tr("A whole number from %1 to %2").arg(least).arg(most);
    entry.*member = value;
    return perform(row, entry);
}

/// The athlete's entry, or a fresh one where nothing was changed or logged yet.
Entry SessionGridModel::entryOf(const GridRow &row) const
{
    return lineOf(m_workspace->squad(), m_id, row.athlete, m_workspace->ids().next<EntryId>());
}

QString SessionGridModel::perform(const GridRow &row, const Entry &after)
{
    const auto *before = m_workspace->squad().find(after.id);
    const auto edit = edits::logEntry(before ? std::optional(*before) : std::nullopt, after, row.name);
    return m_workspace->perform(edit) ? QString() : tr("Not saved.");
}

QString SessionGridModel::blockTable(int row, int column) const
{
    if (!m_session || row < 0 || row >= rowCount() || column < 1 || column > repCount())
        return {};
    const auto block = words::toUtf8(QGuiApplication::clipboard()->text());
    return words::fromUtf8(repBlockTable(
        m_grid, m_session->id, static_cast<std::size_t>(row), static_cast<std::size_t>(column - 1), block));
}

double SessionGridModel::athleteId(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : numberOf(m_grid.rows[static_cast<std::size_t>(row)].athlete);
}

bool SessionGridModel::setOut(int row, bool out)
{
    if (row < 0 || row >= rowCount())
        return false;
    const auto &line = m_grid.rows[static_cast<std::size_t>(row)];
    auto entry = entryOf(line);
    entry.out = out;
    return perform(line, entry).isEmpty();
}

bool SessionGridModel::isOut(int row) const
{
    return row >= 0 && row < rowCount() && m_grid.rows[static_cast<std::size_t>(row)].out;
}

bool SessionGridModel::moveToToday()
{
    return m_session && !obstacle().isEmpty()
        && m_workspace->perform(edits::moveSession(*m_session, m_workspace->today()));
}

bool SessionGridModel::setFinished(bool finished)
{
    const bool isPossible = m_session && (!finished || obstacle().isEmpty());
    return isPossible && m_workspace->perform(edits::finishSession(*m_session, finished));
}

} // namespace fivepace
