// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/window/palettemodel.h"

#include "domain/library/library.h"
#include "domain/squad/shownnames.h"
#include "domain/values/folded.h"
#include "guithread.h"
#include "text/words.h"

#include <algorithm>
#include <ranges>

namespace fivepace {

namespace {

constexpr std::size_t kMostRows = 40;
constexpr std::chrono::days kAtOnce { 370 }; // of sessions, before a turn is needed
constexpr std::chrono::days kTurn { 180 };

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : fivepace::SquadModel(parent)
{
    connect(&m_reaching, &QTimer::timeout, this, &PaletteModel::reachBack);
}

std::string PaletteModel::searchedIn(const Row &row)
{
    return searchable(words::toUtf8(row.title + QLatin1Char(' ') + row.detail));
}

void PaletteModel::setCommands(const QStringList &commands)
{
    if (commands == m_commands)
        return;
    m_commands = commands;
    Q_EMIT commandsChanged();
    gather();
}

void PaletteModel::setFind(const QString &find)
{
    if (find == m_find)
        return;
    m_find = find;
    Q_EMIT findChanged();
    filter();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return QVariant::fromValue(row.kind);
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case TargetRole:
        return row.target;
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return { { KindRole, "kind" }, { TitleRole, "title" }, { DetailRole, "detail" },
        { TargetRole, "target" } };
}

void PaletteModel::gather()
{
    beginResetModel();
    m_rows.clear();
    m_all.clear();
    for (qlonglong place = 0; place < m_commands.size(); ++place)
        m_all.push_back({ Kind::Command, m_commands[place], {}, place, {} });
    if (workspace()) {
        const Squad &squad = workspace()->squad();
        const ShownNames names(squad, ShownNames::Form::Full);
        for (const Athlete &athlete : squad.athletes)
            m_all.push_back(
                { Kind::Athlete, words::fromUtf8(names.of(athlete)), tr("Athlete"), athlete.id.value, {} });
        m_reach = workspace()->today() - kAtOnce;
        addSessions({ m_reach, {} });
        for (const Workout *workout : libraryOf(squad))
            m_all.push_back({ Kind::Workout, words::fromUtf8(workout->name),
                tr("%1, level %2").arg(words::rung(workout->rung)).arg(workout->level), workout->id.value,
                {} });
    }
    for (Row &row : m_all) {
        if (row.searched.empty())
            row.searched = searchedIn(row);
    }
    endResetModel();
    filter();
}

/// Newest first.
void PaletteModel::addSessions(DayRange days)
{
    const Squad &squad = workspace()->squad();
    for (const Session *session : sessionsBetween(squad, days) | std::views::reverse) {
        const Group *group = squad.find(session->group);
        Row row { Kind::Session, words::fromUtf8(session->workout.name),
            QStringLiteral("%1 · %2").arg(
                words::shortDate(session->date), group ? words::fromUtf8(group->name) : QString()),
            session->id.value, {} };
        row.searched = searchedIn(row);
        m_all.push_back(std::move(row));
    }
}

/// A stretch of older sessions, where somebody looks for something.
void PaletteModel::reachBack()
{
    const auto first = workspace() ? firstSessionDay(workspace()->squad()) : std::nullopt;
    if (!first || m_find.isEmpty() || m_reach <= *first) {
        m_reaching.stop();
        return;
    }
    const auto before = m_all.size();
    addSessions({ m_reach - kTurn, m_reach - std::chrono::days(1) });
    m_reach -= kTurn;
    workspace()->letGoOfPast();
    const auto wanted = folded(words::toUtf8(m_find.simplified()));
    const auto isFound = [&](const Row &row) { return holdsWords(row.searched, wanted); };
    if (std::any_of(m_all.begin() + static_cast<std::ptrdiff_t>(before), m_all.end(), isFound))
        filter();
}

void PaletteModel::filter()
{
    if (!m_find.isEmpty() && workspace())
        m_reaching.start();
    beginResetModel();
    m_rows.clear();
    const auto wanted = folded(words::toUtf8(m_find.simplified()));
    for (const Row &row : m_all) {
        if (holdsWords(row.searched, wanted))
            m_rows.push_back(&row);
    }
    if (!wanted.empty()) {
        const auto first = wanted.substr(0, wanted.find(' '));
        std::ranges::stable_partition(
            m_rows, [&](const Row *row) { return row->searched.starts_with(first); });
    }
    m_rows.resize(std::min(m_rows.size(), kMostRows));
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace fivepace
