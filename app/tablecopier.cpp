// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecopier.h"

#include "exchange/table.h"
#include "models/qmlid.h"
#include "text/tables.h"
#include "text/words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace fivepace {

namespace {

void copy(const words::TableRows &rows)
{
    QGuiApplication::clipboard()->setText(words::fromUtf8(exchange::tableText(rows, '\t')));
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

} // namespace fivepace
