// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/sessiongridmodel.h"

#include "domain/log/insights.h"
#include "domain/values/timetext.h"
#include "guithread.h"
#include "models/log/repcell.h"
#include "models/log/sessiontouched.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/notationwords.h"
#include "text/sessionwords.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

constexpr int kColumnsAfterReps = 3;

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
    return numberOf(m_id);
}

void SessionGridModel::setSessionId(double id)
{
    const auto wanted = idFrom<SessionId>(id);
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
    return tr("%1 · %2").arg(words::shortDate(m_session->date), words::shortBlocks(m_session->workout.main));
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

QList<AdviceLine> SessionGridModel::remarks() const
{
    if (!m_session || loggedReps() == 0)
        return {};
    if (!m_remarks) {
        const auto &squad = m_workspace->squad();
        m_remarks = adviceLines(insightsOf(squad, *m_session, m_grid, m_workspace->today()), squad, false);
    }
    return *m_remarks;
}

void SessionGridModel::rebuild()
{
    beginResetModel();
    m_session.reset();
    m_grid = {};
    m_remarks.reset();
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

/// What the edit does not touch is neither worked out nor painted again.
void SessionGridModel::follow(const Edit &edit)
{
    const auto touched = touchedBy(edit, m_id);
    if (!touched.isAnything())
        return;
    const auto *session = m_workspace->squad().find(m_id);
    if (!session || !m_session) {
        if (session || m_session)
            rebuild();
        return;
    }
    m_remarks.reset();
    const auto today = m_workspace->today();
    if (touched.all) {
        m_session = *session;
        show(gridOf(m_workspace->squad(), *session, today), edit);
        Q_EMIT sessionChanged();
    } else if (!touched.lines.empty()) {
        auto grid = m_grid;
        followEntries(grid, m_workspace->squad(), *session, today, touched.lines);
        show(std::move(grid), edit);
    }
    Q_EMIT stateChanged();
}

/// Repaints the cells that differ; starts afresh only where rows or columns are others than before.
void SessionGridModel::show(SessionGrid grid, const Edit &edit)
{
    const auto sameAthlete = [](const GridRow &a, const GridRow &b) { return a.athlete == b.athlete; };
    const bool isOther
        = grid.columns != m_grid.columns || !std::ranges::equal(grid.rows, m_grid.rows, sameAthlete);
    if (isOther)
        beginResetModel();
    std::swap(m_grid, grid);
    if (isOther) {
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row)
        repaint(row, grid.rows[static_cast<std::size_t>(row)], edit);
}

void SessionGridModel::repaint(int row, const GridRow &before, const Edit &edit)
{
    const auto &now = m_grid.rows[static_cast<std::size_t>(row)];
    const bool isOfAll = before.heat != now.heat || before.out != now.out || before.absence != now.absence
        || before.name != now.name;
    // What stands in the entry and not in the grid.
    const auto change = changeOf(edit, now.entry ? now.entry : before.entry);
    const auto differs = [&change](auto member) {
        const Entry none;
        return change
            && (change->before ? *change->before : none).*member
            != (change->after ? *change->after : none).*member;
    };
    std::vector<bool> differing(static_cast<std::size_t>(columnCount()), isOfAll);
    const auto afterReps = now.cells.size() + 1;
    differing[0] = isOfAll || differs(&Entry::stop) || differs(&Entry::recoveredEarly);
    for (std::size_t i = 0; i < now.cells.size(); ++i)
        differing[i + 1] = isOfAll || before.cells[i] != now.cells[i];
    differing[afterReps] = isOfAll || before.meanPercentOfTarget != now.meanPercentOfTarget;
    differing[afterReps + 1] = isOfAll || differs(&Entry::rpe);
    differing[afterReps + 2] = isOfAll || differs(&Entry::looseness);
    for (int from = 0; from < columnCount(); ++from) { // cells that stand together are told of together
        int to = from;
        while (to < columnCount() && differing[static_cast<std::size_t>(to)])
            ++to;
        if (to > from)
            Q_EMIT dataChanged(index(row, from), index(row, to - 1));
        from = to;
    }
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
        return role == TargetRole ? underTime(row, rep) : repData(row, row.cells[rep], role);
    }
    if (column == 0) {
        switch (role) {
        case KindRole:
            return NameCell;
        case Qt::DisplayRole:
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

/// Why the athlete is away, or the group within the session, where they stopped and whether they recovered
/// early.
QString SessionGridModel::besideName(const GridRow &row) const
{
    if (row.absence)
        return words::absence(*row.absence);
    const auto *entry = m_workspace->squad().entryOf(m_id, row.athlete);
    QStringList parts { words::subgroup(row.subgroup), row.isGuest ? tr("guest") : QString(),
        row.own ? words::ownWorkout(*row.own) : QString() };
    parts.removeAll(QString());
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
    // As times are told in the log: slower is more.
    if (after == 0)
        return row.meanPercentOfTarget ? words::signedPercent(10'000 / *row.meanPercentOfTarget - 100)
                                       : QString();
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

/// The target, with the rep's length where it is not the column's, and the recovery taken where it is known.
QString SessionGridModel::underTime(const GridRow &row, std::size_t rep) const
{
    const auto &cell = row.cells[rep];
    QString asked = words::asked(cell.explained.target);
    if (cell.own && cell.own->what.length != m_grid.columns[rep].rep.what.length) {
        const auto length = words::repLength(cell.own->what.length);
        asked = asked.isEmpty() ? length : tr("%1 · %2", "29.8 · 200 m").arg(asked, length);
    }
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
    const auto &rep = m_grid.repOf(row, static_cast<std::size_t>(column - 1));
    auto sentence = tr("%1, rep %2, %3")
                        .arg(name, QStringLiteral("%1.%2").arg(rep.set).arg(rep.rep),
                            words::repLength(rep.what.length));
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
    return words::repLength(m_grid.columns[static_cast<std::size_t>(column - 1)].rep.what.length);
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

} // namespace fivepace
