// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/squad/sprintstartsmodel.h"

#include "domain/squad/shownnames.h"

#include "domain/edits/edits.h"
#include "domain/people/proposal.h"
#include "guithread.h"
#include "text/words.h"

namespace fivepace {

namespace {

enum Choice { ChoseStanding, ChoseFlying, ChoseNotKnown };

RaceResult answered(RaceResult result, int choice)
{
    if (choice == ChoseNotKnown)
        result.use = PaceUse::LeftOut;
    else
        result.start = choice == ChoseFlying ? RunStart::Flying : RunStart::Standing;
    return result;
}

} // namespace

QStringList SprintStartsModel::choices() const
{
    return { words::runStart(RunStart::Standing), words::runStart(RunStart::Flying),
        tr("Not known", "how a sprint began") };
}

void SprintStartsModel::choose(int row, int choice)
{
    if (row < 0 || row >= count() || choice < ChoseStanding || choice > ChoseNotKnown)
        return;
    m_choices[m_rows.at(row).id] = choice;
    tell();
}

void SprintStartsModel::chooseForAll(int choice)
{
    for (int row = 0; row < count(); ++row)
        choose(row, choice);
}

void SprintStartsModel::forget()
{
    m_choices.clear();
    tell();
}

bool SprintStartsModel::save()
{
    if (!workspace() || m_choices.empty())
        return false;
    const auto &squad = workspace()->squad();
    std::vector<Change<Athlete>> changes;
    for (const auto &[key, choice] : m_choices) {
        const auto *athlete = squad.find(key.first);
        if (athlete == nullptr || key.second >= athlete->results.size())
            continue;
        if (changes.empty() || changes.back().after->id != key.first)
            changes.push_back({ *athlete, *athlete });
        auto &after = *changes.back().after;
        const auto result = answered(after.results[key.second], choice);
        after.results[key.second]
            = offeredInstead(after, key.second, result, workspace()->today(), squad.card.paces);
        if (choice == ChoseNotKnown)
            after.results[key.second].use = PaceUse::LeftOut;
    }
    if (!workspace()->perform(edits::changeAthletes(EditKind::StateStarts, changes)))
        return false;
    forget();
    return true;
}

QVariant SprintStartsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    const auto result = tr("%1 in %2 on %3", "distance, time, date")
                            .arg(words::distance(row.result.distance), words::time(row.result.time),
                                words::longDate(row.result.date));
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case ResultRole:
        return result;
    case ChoiceRole:
        return choiceOf(row);
    case SpokenRole:
        return QStringLiteral("%1, %2").arg(row.name, result);
    default:
        return {};
    }
}

QHash<int, QByteArray> SprintStartsModel::roleNames() const
{
    return { { NameRole, "name" }, { ResultRole, "result" }, { ChoiceRole, "choice" },
        { SpokenRole, "spoken" } };
}

void SprintStartsModel::reset()
{
    m_choices.clear();
    m_rows.reset(*this, rows());
    Q_EMIT chosenChanged();
}

void SprintStartsModel::follow()
{
    m_rows.replace(*this, rows());
    std::erase_if(m_choices, [this](const auto &choice) { return m_rows.indexOf(choice.first) < 0; });
    Q_EMIT chosenChanged();
}

std::vector<SprintStartsModel::Row> SprintStartsModel::rows() const
{
    std::vector<Row> rows;
    if (!workspace())
        return rows;
    const ShownNames names(workspace()->squad());
    for (const auto &athlete : workspace()->squad().athletes) {
        for (std::size_t i = 0; i < athlete.results.size(); ++i) {
            if (asksForStart(athlete.results[i]))
                rows.push_back({ { athlete.id, i }, words::fromUtf8(names.of(athlete)), athlete.results[i] });
        }
    }
    return rows;
}

int SprintStartsModel::choiceOf(const Row &row) const
{
    const auto found = m_choices.find(row.id);
    return found == m_choices.end() ? -1 : found->second;
}

void SprintStartsModel::tell()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { ChoiceRole });
    Q_EMIT chosenChanged();
}

} // namespace fivepace
