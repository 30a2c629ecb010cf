// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecopier.h"

#include "exchange/table.h"
#include "models/qmlid.h"
#include "text/harmless.h"
#include "text/tables.h"
#include "text/words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace fivepace {

namespace {

void copy(const words::TableRows &rows)
{
    QGuiApplication::clipboard()->setText(words::harmless(words::fromUtf8(exchange::tableText(rows, '\t'))));
}

} // namespace

void TableCopier::copyAthletes(const AthletesModel *athletes) const
{
    const auto &squad = m_workspace->squad();
    std::vector<const Athlete *> rows;
    for (int i = 0; i < athletes->count(); ++i) {
        if (const auto *athlete = squad.find(idFrom<AthleteId>(athletes->athleteAt(i))))
            rows.push_back(athlete);
    }
    copy(words::athletesTable(squad, rows, m_workspace->today()));
    m_workspace->say(tr("Copied %n athlete(s)", nullptr, static_cast<int>(rows.size())));
}

void TableCopier::copyResults(double id) const
{
    const auto *athlete = m_workspace->squad().find(idFrom<AthleteId>(id));
    if (!athlete)
        return;
    copy(words::resultsTable({ athlete }, m_workspace->today()));
    m_workspace->say(tr("Copied %n result(s)", nullptr, static_cast<int>(athlete->results.size())));
}

void TableCopier::copyPaces(double id) const
{
    const auto &squad = m_workspace->squad();
    const auto *athlete = squad.find(idFrom<AthleteId>(id));
    if (!athlete)
        return;
    const auto *group = athlete->groups.empty() ? nullptr : squad.find(athlete->groups.front());
    const auto paces = PaceTable::from(*athlete, m_workspace->today(), squad.card.paces);
    copy(words::pacesTable(*athlete, paces, fivePacesOf(*athlete, group, paces)));
    m_workspace->say(tr("Copied the five paces"));
}

void TableCopier::copyGrid(const SessionGridModel *reps) const
{
    words::TableRows table;
    table.emplace_back();
    for (int column = 0; column < reps->columnCount(); ++column) {
        const auto length = reps->subheading(column);
        table.back().push_back(words::toUtf8(
            length.isEmpty() ? reps->heading(column) : reps->heading(column) + QLatin1Char(' ') + length));
    }
    for (int row = 0; row < reps->rowCount(); ++row) {
        table.emplace_back();
        for (int column = 0; column < reps->columnCount(); ++column)
            table.back().push_back(
                words::toUtf8(reps->data(reps->index(row, column), SessionGridModel::TextRole).toString()));
    }
    copy(table);
    m_workspace->say(tr("Copied the log of %n athlete(s)", nullptr, reps->rowCount()));
}

void TableCopier::copyRows(const QVariantList &rows, const QString &what) const
{
    words::TableRows table;
    for (const auto &row : rows) {
        table.emplace_back();
        for (const auto &cell : row.toStringList())
            table.back().push_back(words::toUtf8(cell));
    }
    if (table.size() < 2) {
        m_workspace->say(tr("There is nothing in this table to copy."));
        return;
    }
    copy(table);
    m_workspace->say(tr("Copied %1: %n row(s)", nullptr, static_cast<int>(table.size()) - 1).arg(what));
}

void TableCopier::copyText(const QString &text, const QString &said) const
{
    QGuiApplication::clipboard()->setText(words::harmless(text));
    m_workspace->say(said);
}

} // namespace fivepace
