// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessiongridmodel.h"

#include "domain/edits.h"
#include "domain/insights.h"
#include "domain/logline.h"
#include "domain/timetext.h"
#include "domain/validation.h"
#include "exchange/mark.h"
#include "guithread.h"
#include "models/insightmaps.h"
#include "models/relink.h"
#include "models/repblock.h"
#include "models/repcell.h"
#include "text/words.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace fivepace {

namespace {

constexpr int kColumnsAfterReps = 3;

bool changesEntry(const Edit &edit, EntryId id)
{
    return std::ranges::any_of(edit.changes, [id](const AnyChange &any) {
        const auto *change = std::get_if<Change<Entry>>(&any);
        return change && (change->after ? change->after->id : change->before->id) == id;
    });
}

} // namespace

SessionGridModel::SessionGridModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SessionGridModel::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SessionGridModel::rebuild, &SessionGridModel::follow))
        return;
    rebuild();
    Q_EMIT workspaceChanged();
}

double SessionGridModel::sessionId() const
{
    return static_cast<double>(m_id.value);
}

void SessionGridModel::setSessionId(double id)
{
    const SessionId wanted { static_cast<std::int64_t>(id) };
    if (m_id == wanted)
        return;
    m_id = wanted;
    rebuild();
}

int SessionGridModel::loggedReps() const
{
    int count = 0;
    const auto isRun
        = [](const GridCell &cell) { return cell.result && cell.result->ending != Ending::Skipped; };
    for (const auto &row : m_grid.rows)
        count += static_cast<int>(std::ranges::count_if(row.cells, isRun));
    return count;
}

int SessionGridModel::plannedReps() const
{
    int count = 0;
    for (const auto &row : m_grid.rows) {
        if (!row.out && !row.absence)
            count += static_cast<int>(
                std::ranges::count_if(row.cells, [](const GridCell &cell) { return cell.planned; }));
    }
    return count;
}

QString SessionGridModel::title() const
{
    if (!m_session)
        return {};
    return tr("%1 · %2").arg(
        words::shortDate(m_session->date), words::fromUtf8(notation::shortText(m_session->workout.main)));
}

QString SessionGridModel::rung() const
{
    return m_session ? QString::fromUtf8(codeOf(m_session->workout.rung)) : QString();
}

QString SessionGridModel::chip() const
{
    if (!m_session)
        return {};
    const auto pace = words::rung(m_session->workout.rung);
    return m_session->role ? tr("%1 · %2").arg(words::role(*m_session->role), pace) : pace;
}

QVariantList SessionGridModel::remarks() const
{
    if (!m_session || loggedReps() == 0)
        return {};
    return insightMaps(
        insightsOf(m_workspace->squad(), *m_session, m_workspace->today()), m_workspace->squad(), false);
}

void SessionGridModel::rebuild()
{
    beginResetModel();
    m_session.reset();
    m_grid = {};
    if (m_workspace && m_workspace->isOpen()) {
        if (const auto *session = m_workspace->squad().find(m_id)) {
            m_session = *session;
            m_grid = gridOf(m_workspace->squad(), *session, m_workspace->today());
        }
    }
    endResetModel();
    Q_EMIT sessionChanged();
    Q_EMIT stateChanged();
}

/// After an edit: repaints the rows that differ; starts afresh only where rows or columns are others than
/// before.
void SessionGridModel::follow(const Edit &edit)
{
    const auto *session = m_workspace->squad().find(m_id);
    if (!session || !m_session) {
        if (session || m_session)
            rebuild();
        return;
    }
    auto grid = gridOf(m_workspace->squad(), *session, m_workspace->today());
    const auto sameAthlete = [](const GridRow &a, const GridRow &b) { return a.athlete == b.athlete; };
    if (grid.columns != m_grid.columns || !std::ranges::equal(grid.rows, m_grid.rows, sameAthlete)) {
        rebuild();
        return;
    }
    std::swap(m_grid, grid);
    m_session = *session;
    for (int row = 0; row < rowCount(); ++row) {
        const auto &before = grid.rows[static_cast<std::size_t>(row)];
        const auto &now = m_grid.rows[static_cast<std::size_t>(row)];
        // RPE and looseness stand in the entry, not in the grid.
        if (before != now || (now.entry && changesEntry(edit, *now.entry)))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    Q_EMIT stateChanged();
}

int SessionGridModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int SessionGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_session ? 0 : 1 + repCount() + kColumnsAfterReps;
}

QHash<int, QByteArray> SessionGridModel::roleNames() const
{
    return { { KindRole, "kind" }, { TextRole, "text" }, { TargetRole, "target" }, { ToneRole, "tone" },
        { WhyRole, "why" }, { PlannedRole, "planned" }, { HeatRole, "heat" }, { SpokenRole, "spoken" } };
}

QVariant SessionGridModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_grid.rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == HeatRole)
        return row.heat;
    if (role == SpokenRole)
        return spoken(row, column);
    if (column >= 1 && column <= repCount()) {
        const auto rep = static_cast<std::size_t>(column - 1);
        return repData(row, row.cells[rep], role);
    }
    if (column == 0) {
        switch (role) {
        case KindRole:
            return NameCell;
        case TextRole:
            return words::fromUtf8(row.name);
        case WhyRole:
            return besideName(row);
        case PlannedRole:
            return !row.out && !row.absence;
        default:
            return {};
        }
    }
    if (role == KindRole)
        return column == repCount() + 1 ? MeanCell : column == repCount() + 2 ? RpeCell : LooseCell;
    if (role == TextRole)
        return otherText(row, column);
    return role == PlannedRole ? QVariant(!row.out) : QVariant();
}

/// Why the athlete is away, or where they stopped and whether they recovered early.
QString SessionGridModel::besideName(const GridRow &row) const
{
    if (row.absence)
        return words::absence(*row.absence);
    const auto *entry = m_workspace->squad().entryOf(m_id, row.athlete);
    QStringList parts;
    if (entry && entry->stop)
        parts << words::stop(*entry->stop);
    if (entry && entry->recoveredEarly)
        parts << tr("recovered early");
    return parts.join(tr(", "));
}

/// What stands in the columns after the reps.
QString SessionGridModel::otherText(const GridRow &row, int column) const
{
    const int after = column - repCount() - 1;
    if (after == 0)
        return row.meanPercentOfTarget ? words::signedPercent(*row.meanPercentOfTarget) : QString();
    const auto *entry = m_workspace->squad().entryOf(m_id, row.athlete);
    const auto scale = !entry ? std::nullopt : after == 1 ? entry->rpe : entry->looseness;
    return scale ? QString::number(*scale) : QString();
}

QVariant SessionGridModel::repData(const GridRow &row, const GridCell &cell, int role) const
{
    switch (role) {
    case KindRole:
        return RepCell;
    case TextRole:
        return cellText(cell);
    case TargetRole:
        return underTime(cell);
    case ToneRole:
        return toneOf(cell);
    case WhyRole:
        return cell.explained.source ? words::source(*cell.explained.source, categoryOf(row)) : QString();
    case PlannedRole:
        return cell.planned && !row.out && !row.absence;
    default:
        return {};
    }
}

/// The target, and the recovery taken where it is known.
QString SessionGridModel::underTime(const GridCell &cell) const
{
    const auto &target = cell.explained.target;
    const QString asked = words::asked(target);
    if (!cell.result || !cell.result->recoveryTaken)
        return asked;
    const QString rest = words::rest(*cell.result->recoveryTaken);
    return asked.isEmpty() ? tr("rec %1").arg(rest) : tr("%1 · rec %2", "26.3 · rec 2:30").arg(asked, rest);
}

Category SessionGridModel::categoryOf(const GridRow &row) const
{
    const auto *athlete = m_workspace->squad().find(row.athlete);
    return athlete ? athlete->category : Category::Men;
}

QString SessionGridModel::spoken(const GridRow &row, int column) const
{
    const auto name = words::fromUtf8(row.name);
    if (column == 0)
        return name;
    if (column > repCount()) {
        const auto shown = otherText(row, column);
        return tr("%1, %2: %3").arg(name, heading(column), shown.isEmpty() ? tr("not stated") : shown);
    }
    const auto &cell = row.cells[static_cast<std::size_t>(column - 1)];
    const auto &target = cell.explained.target;
    auto sentence = tr("%1, rep %2, %3").arg(name, heading(column), subheading(column));
    if (target.time)
        sentence += tr(", target %1").arg(words::target(*target.time));
    sentence += cell.result ? tr(", ran %1").arg(cellText(cell)) : tr(", not logged");
    if (cell.result && cell.result->recoveryTaken)
        sentence += tr(", recovery %1").arg(words::rest(*cell.result->recoveryTaken));
    return sentence;
}

QString SessionGridModel::heading(int column) const
{
    if (column == 0)
        return tr("Athlete");
    if (column <= repCount()) {
        const auto &rep = m_grid.columns[static_cast<std::size_t>(column - 1)].rep;
        return QStringLiteral("%1.%2").arg(rep.set).arg(rep.rep);
    }
    switch (column - repCount()) {
    case 1:
        return tr("Mean vs target");
    case 2:
        return tr("RPE");
    default:
        return tr("Loose?");
    }
}

QString SessionGridModel::subheading(int column) const
{
    if (column < 1 || column > repCount())
        return {};
    return words::fromUtf8(
        notation::lengthText(m_grid.columns[static_cast<std::size_t>(column - 1)].rep.what.length));
}

QStringList SessionGridModel::headings() const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts += heading(column);
    return texts;
}

QStringList SessionGridModel::subheadings() const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column)
        texts += subheading(column);
    return texts;
}

QString SessionGridModel::obstacle() const
{
    if (!m_session || !isToCome(*m_session, m_workspace->today()))
        return {};
    return tr("This session is on %1, which is still to come. Log it when it has been run.")
        .arg(words::longDate(m_session->date));
}

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
        const auto &length = m_grid.columns[rep].rep.what.length;
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
    return row < 0 || row >= rowCount()
        ? 0
        : static_cast<double>(m_grid.rows[static_cast<std::size_t>(row)].athlete.value);
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
